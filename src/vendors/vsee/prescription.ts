import { z } from 'zod';
import { htmlToText } from '../../domain/html.ts';
import { filled } from '../../domain/person.ts';
import type { Prescription } from '../../domain/prescription.ts';
import { parseDate, wireCode, wireFlag, wireId, wireText } from './wire.ts';

const wireNumber = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^[0-9]+(\.[0-9]+)?$/)
      .transform(Number),
  ])
  .nullish();

/** DoseSpot's own words, as the vendor hands them over (S1). */
export const wirePrescription = z.object({
  ID: wireId,
  Drug: wireText,
  NDC: wireText,
  RxNormCode: wireText,
  Directions: wireText,
  Qty: wireNumber,
  QtyQual: wireText,
  Refills: wireNumber,
  DaysSupply: wireNumber,
  SubstitutionAllowedFlag: wireFlag,
  Supply: wireFlag,
  Compound: wireFlag,
  Schedule: wireCode.nullish(),
  Status: wireText,
  PharmacyNote: wireText,
  PharmacyNcpdpId: wireText,
  PrescriberName: wireText,
  PrescriptionDate: wireText,
  SignDate: wireText,
  RouteDetail: wireText,
});

export function toPrescription(wire: z.output<typeof wirePrescription>): Prescription {
  return {
    id: wire.ID,
    drug: filled(wire.Drug),
    ndc: filled(wire.NDC),
    rxNormCode: filled(wire.RxNormCode),
    directions: filled(wire.Directions),
    quantity: wire.Qty ?? null,
    quantityUnit: filled(wire.QtyQual),
    refills: wire.Refills ?? null,
    daysSupply: wire.DaysSupply ?? null,
    isSubstitutionAllowed: wire.SubstitutionAllowedFlag ?? null,
    isSupply: wire.Supply ?? null,
    isCompound: wire.Compound ?? null,
    scheduleRawCode: filled(wire.Schedule),
    statusRawCode: filled(wire.Status),
    pharmacyNote: filled(wire.PharmacyNote),
    pharmacyId: filled(wire.PharmacyNcpdpId),
    prescriberName: filled(wire.PrescriberName),
    prescribedOn: parseDate(wire.PrescriptionDate),
    signedOn: parseDate(wire.SignDate),
    route: filled(htmlToText(wire.RouteDetail ?? '')),
  };
}
