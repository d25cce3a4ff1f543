/** A token and how long it is good for, milliseconds; null when the issuer did not say. */
export type IssuedToken = Readonly<{ token: string; lifetimeMs: number | null }>;

export type TokenSource = Readonly<{
  /** The token held, or a new one by `issue`: whoever needs it first fetches it, on their own bill. */
  get: (issue: () => Promise<IssuedToken>) => Promise<string>;
  /** The vendor refused this token: it is not handed out again. Another one, got meanwhile, stays. */
  drop: (token: string) => void;
}>;

/** A token is renewed when a tenth of its life is left, five minutes at most. */
const aheadShare = 0.1;
const aheadMostMs = 300_000;

/** For an issuer that does not tell a lifetime. */
const unknownLifetimeMs = 60_000;

/** After a renewal ahead of time failed, the old token serves on and the issuer is left alone for this long. */
const renewalPauseMs = 5_000;

/**
 * A token that many calls share until it expires. Whoever asks while one is being fetched waits for that fetch; near
 * its end the old token is handed out while a new one is fetched behind it.
 */
export function createTokenSource(now: () => number = Date.now): TokenSource {
  let held: Readonly<{ token: string; expiresAt: number; renewAt: number }> | null = null;
  let fetching: Promise<string> | null = null;

  function fetchToken(issue: () => Promise<IssuedToken>): Promise<string> {
    fetching ??= issue()
      .then(({ token, lifetimeMs }) => {
        const lifetime = lifetimeMs === null || lifetimeMs <= 0 ? unknownLifetimeMs : lifetimeMs;
        const aheadMs = Math.min(lifetime * aheadShare, aheadMostMs) * (0.5 + Math.random() / 2);
        held = { token, expiresAt: now() + lifetime, renewAt: now() + lifetime - aheadMs };
        return token;
      })
      .finally(() => {
        fetching = null;
      });
    return fetching;
  }

  function renewBehind(issue: () => Promise<IssuedToken>): void {
    if (fetching !== null) return;
    fetchToken(issue).catch(() => {
      if (held !== null) held = { ...held, renewAt: now() + renewalPauseMs };
    });
  }

  return {
    get: (issue) => {
      if (held === null || held.expiresAt <= now()) return fetchToken(issue);
      if (held.renewAt <= now()) renewBehind(issue);
      return Promise.resolve(held.token);
    },
    drop: (token) => {
      if (held?.token === token) held = null;
    },
  };
}

/** One token source a principal, the least recently used forgotten first. */
export function createTokenSources({
  most,
  now = Date.now,
}: Readonly<{ most: number; now?: () => number }>): (principal: string) => TokenSource {
  const sources = new Map<string, TokenSource>();
  return (principal) => {
    const source = sources.get(principal) ?? createTokenSource(now);
    sources.delete(principal);
    sources.set(principal, source);
    const [oldest] = sources.keys();
    if (sources.size > most && oldest !== undefined) sources.delete(oldest);
    return source;
  };
}
