/** What stands at `/` while the front desk is not there: plain, with what works already. */
export function waitingPage(options: Readonly<{ failure: string | null; withExplorers: boolean }>): string {
  const { failure, withExplorers } = options;
  const text =
    failure === null
      ? '<h1>One moment</h1><p>The front desk is being built. This happens once, and the page comes by itself.</p><progress aria-label="Being built"></progress>'
      : `<h1>No front desk</h1><p>The graph is up, but the front desk could not be built: ${escape(failure)}.</p><p>Run <code>npm ci</code>, then start again.</p>`;
  const links = withExplorers
    ? '<p>Ready already: <a href="/graphql">Apollo Sandbox</a>, <a href="/graphiql">GraphiQL (works offline)</a>.</p>'
    : '';
  const refresh = failure === null ? '<meta http-equiv="refresh" content="1">' : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front desk</title>${refresh}<style>${style}</style></head><body><main>${text}${links}</main></body></html>`;
}

export const style =
  ':root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-items:center;font:16px/1.5 system-ui,sans-serif}main{max-width:30rem;padding:2rem}progress{width:100%}';

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.codePointAt(0))};`);
}
