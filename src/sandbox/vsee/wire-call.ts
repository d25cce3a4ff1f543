import type { Visit } from '../world/types.ts';
import { type Member, type Staff, type State, unix } from './state.ts';
import { detailProvider } from './wire-user.ts';

/** `hosts[]` of a visit's page (S1). */
export function hostOf(state: State, provider: Staff): object {
  return {
    username: provider.email,
    ...detailProvider(provider),
    phone: '',
    timezone: state.world.timeZone,
    photo_attachment_id: '',
    role: 'owner',
  };
}

/** `meeting` and, once there was a call, `call_logs` (S1). */
export function meetingOf(visit: Visit, member: Member | undefined, host: Staff | undefined): object {
  const meeting = {
    recording_auto_start: false,
    phone_numbers: { US: ['+1.202.555.0199'] },
    // E-mails here, ids in `host_ids`.
    hosts: host === undefined ? [] : [host.email],
    expiry: unix(visit.endAt) + 3_600,
    conference_pin: 838_759,
    meeting_id: `sandbox-meeting-${visit.vseeId}`,
  };
  if (visit.actualStartAt === null || visit.actualEndAt === null) return { meeting };
  const start = unix(visit.actualStartAt);
  const end = unix(visit.actualEndAt);
  const call_logs = {
    total_start: start,
    total_end: end,
    total_duration: end - start,
    waiting_time: 0,
    // An e-mail under the name of an id.
    provider_id_1: host?.email ?? '',
    call_start_1: start,
    call_duration_1: end - start,
    wait_time_1: 0,
    patients: member === undefined ? [] : [`sandbox+user${member.vendorId}`],
    source: 'v2',
    source_ids: [`sandbox-source-${visit.vseeId}`],
  };
  return { meeting, call_logs };
}

/** "`recordings{count, data[{id, visit_id, end}]}`" (developer wiki 25198601). */
export function recordingsOf({ vseeId, recordings }: Visit): object {
  const data = recordings.map(({ id, endAt }) => ({ id, visit_id: vseeId, end: unix(endAt) }));
  return { recordings: { count: data.length, data } };
}
