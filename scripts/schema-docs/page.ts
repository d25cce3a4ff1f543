import { basename, dirname, relative } from 'node:path';
import { Marked } from 'marked';

/** Where the pages of a kind are, and what the kind is called, in the order of the menu. */
const kinds: Readonly<Record<string, string>> = {
  'operations/queries': 'Queries',
  'operations/mutations': 'Mutations',
  'operations/subscriptions': 'Subscriptions',
  'types/objects': 'Objects',
  'types/interfaces': 'Interfaces',
  'types/inputs': 'Inputs',
  'types/enums': 'Enums',
  'types/scalars': 'Scalars',
  'types/directives': 'Directives',
};

const marked = new Marked({
  renderer: {
    // The generator writes a heading's anchor behind it.
    heading({ tokens, depth }) {
      const html = this.parser.parseInline(tokens);
      const [, text = html, id] = /^(.*?)\s*\\?\{#([\w-]+)\\?\}\s*$/s.exec(html) ?? [];
      return `<h${String(depth)}${id === undefined ? '' : ` id="${id}"`}>${text}</h${String(depth)}>\n`;
    },
  },
});

/** One page of the generator's, as HTML with a menu, whose links work from a disk as from a server. */
export function page(file: string, markdown: string, files: readonly string[]): string {
  const [, head = '', text = markdown] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  const title = /^title: (.*)$/m.exec(head)?.[1] ?? basename(file, '.md');
  const html = marked
    .parse(text, { async: false })
    .replace(/href="\/schema\/([^"#]*)/g, (_link, to: string) => `href="${linkFrom(file, `${to}.html`)}`);
  return frame(file, title, `<h1>${title}</h1>\n${html}`, files);
}

export function indexPage(files: readonly string[]): string {
  const text = `<h1>The telehealth graph</h1>
<p>Every type, field, argument and value, with what it means. Type to find one.</p>`;
  return frame('index.md', 'Schema', text, files);
}

function linkFrom(file: string, to: string): string {
  return relative(dirname(file), to).replaceAll('\\', '/');
}

function menu(file: string, files: readonly string[]): string {
  return Object.entries(kinds)
    .map(([folder, name]) => {
      const own = files.filter((one) => dirname(one) === folder);
      const items = own.map((one) => {
        const isHere = one === file ? ' aria-current="page"' : '';
        return `<li><a href="${linkFrom(file, one.replace(/md$/, 'html'))}"${isHere}>${basename(one, '.md')}</a></li>`;
      });
      return own.length === 0 ? '' : `<details open><summary>${name}</summary><ul>${items.join('')}</ul></details>`;
    })
    .join('\n');
}

const style = `body{margin:0;font:16px/1.5 system-ui,sans-serif;display:grid;grid-template-columns:18rem 1fr;color:#1c2733}
nav{height:100vh;overflow:auto;position:sticky;top:0;padding:1rem;box-sizing:border-box;background:#f3f6f8}
nav ul{list-style:none;margin:0;padding:0 0 0 .75rem}main{padding:1rem 2rem;max-width:60rem;min-width:0}
input{width:100%;box-sizing:border-box;padding:.4rem}a{color:#05527c}a[aria-current]{font-weight:700}
pre{background:#f3f6f8;padding:1rem;overflow:auto}h4{margin:1.5rem 0 0}mark{background:#e3ecf2;font-size:.75rem;padding:0 .3rem}
@media(max-width:50rem){body{display:block}nav{height:auto;max-height:40vh;position:static}}`;

const find = `document.querySelector('input').addEventListener('input', ({ target }) => {
  const wanted = target.value.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  for (const item of document.querySelectorAll('nav li')) {
    item.hidden = !item.textContent.replaceAll('-', '').includes(wanted);
  }
});`;

function frame(file: string, title: string, text: string, files: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${title} · Telehealth graph</title>
<style>${style}</style>
<body>
<nav><p><a href="${linkFrom(file, 'index.html')}">Telehealth graph</a></p>
<input type="search" aria-label="Find a type or field of a root" placeholder="Find">
${menu(file, files)}
</nav>
<main>
${text}
</main>
<script>${find}</script>
</body>
</html>
`;
}
