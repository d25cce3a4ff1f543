import { catalogueQueries, Clinic, DispenseUnit, Notification, Specialty } from './catalogue.ts';
import { Drug, drugQueries, SupplyItem } from './drug.ts';
import { DispensedMedicine, patientContentQueries, SubscriptionPlan } from './patient-content.ts';
import { LinkedPharmacy, Pharmacy, pharmacyQueries } from './pharmacy.ts';
import { City, regionQueries, State } from './region.ts';
import { VendorHealth, vendorStatusQueries } from './vendor-status.ts';
import { Voucher, VoucherOffering, voucherQueries } from './voucher.ts';

/** What the clinic looks up beside its visits and cases: lists to choose from, and how the vendors do. */
export const lookupQueries = {
  ...vendorStatusQueries,
  ...regionQueries,
  ...catalogueQueries,
  ...pharmacyQueries,
  ...drugQueries,
  ...voucherQueries,
  ...patientContentQueries,
};

export const lookups = {
  VendorHealth,
  State,
  City,
  Clinic,
  DispenseUnit,
  Notification,
  Specialty,
  Pharmacy,
  LinkedPharmacy,
  Drug,
  SupplyItem,
  Voucher,
  VoucherOffering,
  SubscriptionPlan,
  DispensedMedicine,
};
