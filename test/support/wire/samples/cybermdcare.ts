/** Answers in the shapes of CyberMDCare's document (S0), about invented people. */

export function token(value: string) {
  return { response_cd: '200', message: 'ok', token: value };
}

export const appointmentNumber = '87650001';

export function appointment(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    response_cd: '200',
    // With the trailing blank of the sample.
    pt_nm: 'WREN ABERNATHY ',
    appot_status: 'active',
    appot_dt: '05-22-2026 16:35',
    message: '',
    appot_no: appointmentNumber,
    ...changes,
  };
}

export function refusal(code: string, message = 'WREN ABERNATHY may not be told') {
  return { response_cd: code, message };
}
