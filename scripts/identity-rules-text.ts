import type { MatchField } from '../src/domain/match.ts';
import type { Agreement } from '../src/identity/compare.ts';
import { patientRules, providerRules, type Rule, type RuleSet } from '../src/identity/rules.ts';

/** `docs/identity-rules.md`: the tables that the code decides by, in words. */
export function identityRulesText(): string {
  return `# Who is who

Made by \`npm run generate\` from \`src/identity/rules.ts\`; changed there, not here. \`npm run identity:report\` measures it.

Two vendors' records are one person's when one of these says so, the strongest first:

1. **A person**, who looked at both (\`linkPatientRecord\`, \`unlinkPatientRecord\`, \`rejectPatientMatch\`, and the same
   three for providers). For good: no rule undoes it.
2. **A key of ours** that the clinic planted in both records. No veto touches it; a record that contradicts it is shown in
   the review queue as \`FLAGGED\`.
3. **A rule of grade CERTAIN** below, with no veto standing, where the two are each other's only such match: two
   candidates, two claims on one record, or a search that was cut off or could not be read, and nothing is linked.

What is neither certain nor nothing waits for a person. Only accepted links are followed. CyberMDCare and Updox are never
searched by name, birth date or contact: theirs are linked by planted keys, and by what was stored at booking.

## How fields compare

| | |
| --- | --- |
| \`same\` | equal without regard to capitals, accents, blanks, hyphens and apostrophes; a telephone in E.164 (an extension left out), an e-mail address in small letters, a first name with or without the middle name behind it, an address by house, street and ZIP code |
| \`nickname\` | one is what bearers of the other are called |
| \`similar\` | a first name or surname with one slip of the finger (two from eight letters on), a double surname and one of its halves; a birth date with day and month swapped, or with one other digit |
| \`different\` | none of these |
| \`untold\` | one record does not say, or says a placeholder: \`none@…\`, 555-555-5555, 1 January 1900, "Baby Girl", \`office@…\`, an initial alone, a gender that is neither male nor female |

## Patients

${tables(patientRules)}

A contact that a family shares still counts for whoever has the same first name *and* the same birth date, for two of one
family never have both; wherever either differs it counts for nothing.

The combinations named are those of the CMS patient matching table ("approved field combinations"); each is taken without
the looseness in single fields that the table allows, because twins differ in little more than a letter.

## Providers

${tables(providerRules)}

An NPI counts only when its check digit holds. MD Integrations tells it among a clinician's licences, VSee at most in the
note of a visit, where it is taken for the provider's who held it; a record that was seen with two has none. Under which
number a record was seen is kept, and leads to candidates: the rules still look at both. CyberMDCare holds no record of a
provider: it is told number and state with each appointment. What Updox knows of its users cannot be read.

Where candidates come from: at VSee from the list of the clinic's providers, once for everybody; at MD Integrations from
cases that were read, and from \`GET /web/clinicians\` where \`MDI_CLINICIAN_SEARCH=web\` allows it.

Two clinicians of one name who share a mailbox that does not look like one (\`elm.lane@…\`), each at one vendor only and
VSee's without a number, cannot be told apart: the mailbox of an office (\`office@\`, \`info@\` …) counts for nothing.

## What is not linked, and why

Precision is never traded for recall. \`npm run identity:report\` prints what is supported by two independent identifiers and
yet not linked: birth dates mistyped at one vendor, nicknames and misspelt first names (which a twin might bear), a gender
noted wrong, and people whom one vendor holds twice; of providers, numbers typed wrong at one vendor. They are in the
review queue.
`;
}

function tables({ vetoes, rules }: RuleSet): string {
  return [
    '| Veto | Why |',
    '| --- | --- |',
    ...vetoes.map(({ id, because }) => `| \`${id}\` | ${because} |`),
    '',
    '| Rule | Grade (FHIR `$match`) | Asks for | In spite of | Why |',
    '| --- | --- | --- | --- | --- |',
    ...rules.map(
      (rule) =>
        `| \`${rule.id}/${String(rule.version)}\` | ${gradeWords[rule.grade]} | ${needsOf(rule)} | ${(rule.despite ?? []).map((veto) => `\`${veto}\``).join(', ')} | ${rule.because} |`,
    ),
  ].join('\n');
}

const gradeWords = {
  CERTAIN: '`CERTAIN` (certain)',
  PROBABLE: '`PROBABLE` (probable)',
  POSSIBLE: '`POSSIBLE` (possible)',
};

function needsOf({ needs, oneOf }: Rule): string {
  const asked = Object.entries(needs).map(([field, agreements]) => needOf(field, agreements));
  const any = oneOf === undefined ? [] : [oneOf.map(words).join(' or ')];
  return [...asked, ...any].join(', ');
}

function needOf(field: string, agreements: readonly Agreement[]): string {
  const how = agreements.length === 1 && agreements[0] === 'same' ? '' : ` (${agreements.join(', ')})`;
  return `${words(field)}${how}`;
}

function words(field: MatchField | (string & {})): string {
  return field.toLowerCase().replaceAll('_', ' ').replace('npi', 'NPI');
}
