import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { filled } from '../../domain/person.ts';
import type { Questionnaire } from '../../domain/questionnaire.ts';
import { decode, decodeItem, distinct, sameId } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { byPosition, toJoin, toQuestion, toRule, wireQuestion, wireRule } from './question.ts';
import { wireFlag, wireId, wireList, wireText } from './wire.ts';

const wireOffered = z.object({
  offering_id: wireId,
  title: wireText,
  pharmacy_id: wireText,
  force_pharmacy: wireFlag,
  rule_type: wireText,
  rules: z.array(wireRule).nullish(),
});

export const wireQuestionnaire = z.object({
  partner_questionnaire_id: wireId,
  name: wireText,
  // Writes call it `enabled` (register of contradictions, 23).
  active: wireFlag,
  intro_title: wireText,
  intro_description: wireText,
  outro_title: wireText,
  outro_description: wireText,
  redirect_url: wireText,
  redirect_title: wireText,
  terms_of_service: wireText,
  has_pharmacy: wireFlag,
  is_weight_asked: wireFlag,
  is_height_asked: wireFlag,
  // The questionnaire's own page alone.
  is_show_welcome: wireFlag,
  is_show_thanks: wireFlag,
  metadata: wireText,
  questions: z.array(wireQuestion).nullish(),
  // "a single **object** (plural name)" in the sample; a list would be no surprise.
  offerings: z.union([z.array(wireOffered), wireOffered.transform((one) => [one])]).nullish(),
});

export function toQuestionnaire(wire: z.output<typeof wireQuestionnaire>, now: number): Questionnaire {
  return {
    id: wire.partner_questionnaire_id,
    name: filled(wire.name),
    isActive: wire.active ?? null,
    introTitle: filled(wire.intro_title),
    introDescription: filled(wire.intro_description),
    outroTitle: filled(wire.outro_title),
    outroDescription: filled(wire.outro_description),
    redirectUrl: filled(wire.redirect_url),
    redirectTitle: filled(wire.redirect_title),
    termsOfService: filled(wire.terms_of_service),
    hasPharmacy: wire.has_pharmacy ?? null,
    isWeightAsked: wire.is_weight_asked ?? null,
    isHeightAsked: wire.is_height_asked ?? null,
    hasWelcome: wire.is_show_welcome,
    hasThanks: wire.is_show_thanks,
    metadata: filled(wire.metadata),
    questions: (wire.questions ?? []).map(toQuestion).toSorted(byPosition),
    offerings: (wire.offerings ?? []).map((one) => ({
      offeringId: one.offering_id,
      title: filled(one.title),
      pharmacyId: filled(one.pharmacy_id),
      isPharmacyForced: one.force_pharmacy ?? null,
      ruleJoin: toJoin(one.rule_type),
      rules: (one.rules ?? []).map(toRule),
    })),
    source: { vendor, fetchedAt: now },
  };
}

export type MdiQuestionnaires = Readonly<{
  list: (scope: CallScope) => Promise<readonly Outcome<Questionnaire>[]>;
  byId: (scope: CallScope, id: string) => Promise<Questionnaire | null>;
}>;

export function questionnaireSource(client: MdiClient): MdiQuestionnaires {
  return {
    list: async (scope) => {
      const where = { vendor, operation: 'listQuestionnaires' } as const;
      const request = { operation: where.operation, method: 'GET', path: '/v1/partner/questionnaires' } as const;
      const body = await client.read(scope, request);
      const now = Date.now();
      const items = decode(wireList, body, where).items.map((item) =>
        decodeItem(wireQuestionnaire, (wire) => toQuestionnaire(wire, now), item, where),
      );
      return distinct(items, (one) => one.id, where);
    },
    byId: async (scope, id) => {
      const operation = 'getQuestionnaire';
      const request = { operation, method: 'GET', path: path`/v1/partner/questionnaires/${id}` } as const;
      const body = await client.read(scope, request);
      if (body === null) return null;
      const wire = decode(wireQuestionnaire, body, { vendor, operation });
      return sameId(id, wire.partner_questionnaire_id, toQuestionnaire(wire, Date.now()), { vendor, operation });
    },
  };
}
