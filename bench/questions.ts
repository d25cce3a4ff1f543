/** What every subject is asked. One vendor call, and fifty visits with all that belongs to them. */
export type QuestionName = 'OneCall' | 'Joined';

export const questions: Readonly<Record<QuestionName, string>> = {
  OneCall: `query OneCall($code: String!) { room(code: $code) { name description isClosed } }`,
  Joined: `query Joined($from: DateTime!, $to: DateTime!) {
    visits(filter: { from: $from, to: $to }, first: 50) {
      edges {
        node {
          id
          startsAt
          status
          patient { name { text } birthDate cases(first: 3) { edges { node { id status } } } }
          provider { name { text } }
          room { code name }
          intake { reasonForVisit }
        }
      }
    }
  }`,
};

/** Four days of the sandbox's world, more than fifty visits. */
export function variables(now = Date.now()): Readonly<{ code: string; from: string; to: string }> {
  const hour = Math.floor(now / 3_600_000) * 3_600_000;
  return {
    code: 'main-street',
    from: new Date(hour - 2 * 86_400_000).toISOString(),
    to: new Date(hour + 2 * 86_400_000).toISOString(),
  };
}

export function bodyOf(name: QuestionName): string {
  return JSON.stringify({ operationName: name, query: questions[name], variables: variables() });
}
