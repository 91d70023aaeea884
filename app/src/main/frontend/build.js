// Builds the style sheet, the icons and the fonts into <output>/<hash of their content>/, and writes that hash.
// DKFDS compiles its palette into the rules; here each colour becomes a CSS variable, so that themes can change it.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { compile } from 'sass';

// Debian 12 has Node.js 18, which has no import.meta.dirname.
const here = fileURLToPath(new URL('.', import.meta.url));
const output = resolve(process.argv[2]);
const work = resolve(process.argv[3]);
const designSystem = join(here, 'node_modules/dkfds/src');
const fonts = join(here, 'node_modules/@ibm/plex-sans/fonts/split/woff2');
const weights = ['Regular', 'SemiBold'];
const icons = JSON.parse(readFileSync(join(here, 'icons.json'), 'utf8'));

const files = new Map();
files.set('icons.svg', sprite());
files.set('icon.svg', readFileSync(join(here, 'icon.svg')));
files.set('house.js', readFileSync(join(here, 'house.js')));
for (const weight of weights) {
  files.set(`IBMPlexSans-${weight}-Latin1.woff2`, readFileSync(join(fonts, `IBMPlexSans-${weight}-Latin1.woff2`)));
}
files.set('livtag.css', styles());
write(files);

function styles() {
  rmSync(work, { recursive: true, force: true });
  cpSync(join(designSystem, 'stylesheets'), join(work, 'dkfds'), { recursive: true });
  paletteToVariables(join(work, 'dkfds/values/colors/_fds-colors.scss'));
  const { css } = compile(join(here, 'livtag.scss'), {
    loadPaths: [here, join(work, 'dkfds')],
    style: 'compressed',
    quietDeps: true,
  });
  const missing = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map((it) => it[1]).filter((it) => !files.has(it));
  if (missing.length > 0) throw new Error(`Files that the style sheet asks for and the build does not make: ${missing.join(' ')}`);
  const unnamed = [...new Set(css.match(/var\(--fds-[a-z0-9-]+\)/g))].filter((it) => !css.includes(`${it.slice(4, -1)}:`));
  if (unnamed.length > 0) throw new Error(`Colours without a place in livtag/_themes.scss: ${unnamed.join(' ')}`);
  return css;
}

function paletteToVariables(file) {
  const patched = readFileSync(file, 'utf8').replace(
    /"([a-z0-9-]+)"\s*:\s*(#[0-9a-fA-F]{3,8}|rgba?\([^)]*\))/g,
    (_, name) => `"${name}": var(--fds-${name})`,
  );
  writeFileSync(file, patched);
}

function sprite() {
  const symbols = icons.map((name) => {
    const svg = readFileSync(join(designSystem, 'img/svg-icons', `${name}.svg`), 'utf8');
    const box = /viewBox="([^"]+)"/.exec(svg)[1];
    const body = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
    return `<symbol id="${name}" viewBox="${box}">${body}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

/** Text is also written compressed, so that pages, which carry secrets, need never be. */
function write(made) {
  const hash = createHash('sha256');
  for (const [name, content] of made) hash.update(name).update(content);
  const name = hash.digest('hex').slice(0, 16);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(join(output, name), { recursive: true });
  for (const [file, content] of made) {
    writeFileSync(join(output, name, file), content);
    if (/\.(css|svg|js)$/.test(file)) {
      writeFileSync(join(output, name, `${file}.br`), brotliCompressSync(content));
      writeFileSync(join(output, name, `${file}.gz`), gzipSync(content, { level: 9 }));
    }
  }
  writeFileSync(join(output, 'hash.txt'), name);
}
