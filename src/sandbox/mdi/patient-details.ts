import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { PatientRecord } from '../world/types.ts';
import { type Guard } from './access.ts';
import { barePage, metaPage } from './page.ts';
import type { State } from './state.ts';
import { wireEvent } from './wire-case-detail.ts';
import {
  wireDispensedMedicine,
  wireExam,
  wirePreferredPharmacy,
  wireSubscription,
  wireVoucher,
} from './wire-patient-detail.ts';

const byId = z.object({ id: z.string() });
const byExam = z.object({ exam: z.string() });
const at = '/v1/partner/patients/:id';

type ReadPatient = (request: FastifyRequest) => PatientRecord;

/** What belongs to a patient, each by a call of its own: pages, bare arrays and an array that is asked for by page. */
export function patientDetailRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const { mdi } = state.world;
  const read: ReadPatient = (request) => {
    guard(request);
    const patient = state.patients.get(byId.parse(request.params).id);
    if (patient === undefined) throw new Refusal(404, 'Patient not found');
    return patient;
  };
  const page = (request: FastifyRequest, patient: PatientRecord, name: string, items: readonly object[]): object =>
    metaPage(items, request.query, `/v1/partner/patients/${patient.vendorId}/${name}`);

  app.get(`${at}/exams`, { config: { operation: 'listPatientExams' } }, (request) => {
    const patient = read(request);
    const own = mdi.exams.filter(({ patientId }) => patientId === patient.vendorId);
    return page(request, patient, 'exams', own.map(wireExam).toReversed());
  });

  app.get(`${at}/exams/:exam`, { config: { operation: 'getPatientExam' } }, (request) => {
    const { vendorId } = read(request);
    const { exam: examId } = byExam.parse(request.params);
    const exam = mdi.exams.find((one) => one.patientId === vendorId && one.examId === examId);
    if (exam === undefined) throw new Refusal(404, 'Exam not found');
    return wireExam(exam);
  });

  app.get(`${at}/vouchers`, { config: { operation: 'listPatientVouchers' } }, (request) => {
    const patient = read(request);
    const own = mdi.vouchers.filter(({ patientId }) => patientId === patient.vendorId);
    return page(request, patient, 'vouchers', own.map((voucher) => wireVoucher(voucher, state)).toReversed());
  });

  app.get(`${at}/pharmacies`, { config: { operation: 'listPatientPharmacies' } }, (request) => {
    const { vendorId } = read(request);
    const ids = mdi.preferredPharmacies[vendorId] ?? [];
    return mdi.pharmacies
      .filter(({ pharmacyId }) => ids.includes(pharmacyId))
      .map((pharmacy) => wirePreferredPharmacy(pharmacy, vendorId));
  });

  app.get(`${at}/events`, { config: { operation: 'listPatientEvents' } }, (request) =>
    barePage((mdi.patientEvents[read(request).vendorId] ?? []).map(wireEvent), request.query),
  );

  app.get(`${at}/dosespot/medications/history`, { config: { operation: 'listDispensedMedicines' } }, (request) => {
    const { vendorId } = read(request);
    return mdi.dispensedMedicines.filter(({ patientId }) => patientId === vendorId).map(wireDispensedMedicine);
  });

  // Printed without the version in the public collection, as the clinic's subscriptions are: both are answered.
  for (const prefix of ['/v1', '']) {
    app.get(
      `${prefix}/partner/patients/:id/subscriptions`,
      { config: { operation: 'listPatientSubscriptions' } },
      (request) => {
        const patient = read(request);
        const own = mdi.subscriptions.filter(({ patientId }) => patientId === patient.vendorId);
        return page(
          request,
          patient,
          'subscriptions',
          own.map((one) => wireSubscription(one, state)),
        );
      },
    );
  }
}
