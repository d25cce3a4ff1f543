import type { PatientProfile } from './patient.ts';
import type { ProviderProfile } from './provider.ts';
import type { Vendor } from './vendor.ts';

/**
 * Whose word comes first on each field of a person. VSee comes first where both speak, because the patient keeps that
 * record up to date at every visit; MD Integrations where licences or addresses are checked before anything is sent.
 */
export const patientOwnership = {
  name: ['VSEE', 'MDI'],
  birthDate: ['VSEE', 'MDI'],
  gender: ['VSEE', 'MDI'],
  email: ['VSEE', 'MDI'],
  phone: ['VSEE', 'MDI'],
  address: ['MDI', 'VSEE'],
  health: ['MDI'],
} as const satisfies Partial<Record<keyof PatientProfile, readonly Vendor[]>>;

export const providerOwnership = {
  name: ['VSEE', 'MDI'],
  gender: ['MDI', 'VSEE'],
  email: ['VSEE', 'MDI'],
  phone: ['VSEE', 'MDI'],
  npi: ['MDI', 'VSEE'],
  specialty: ['MDI', 'VSEE'],
  role: ['VSEE'],
  roleRawCode: ['VSEE'],
  isActive: ['VSEE', 'MDI'],
  licences: ['MDI', 'VSEE'],
  practice: ['MDI'],
} as const satisfies Partial<Record<keyof ProviderProfile, readonly Vendor[]>>;
