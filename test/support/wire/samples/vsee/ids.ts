export type Changes = Readonly<Record<string, unknown>>;

export const visitId = '7727';
export const memberId = '575';
export const providerId = '1096';
export const roomCode = 'main-street';
export const intakeId = '57a0705e-1c4c-4f24-b51d-3c71ac1f0144';
