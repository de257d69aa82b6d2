// Checks a running site from outside: every address of its site map by the HTML checker and against the
// budget of bytes, and a choice of them (in all languages with --languages; all of them with --all) by Lighthouse's phone preset.
// Usage: node check-pages.mjs http://127.0.0.1:8080 [--languages | --all] [--no-lighthouse]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const base = process.argv[2].replace(/\/$/, '');
const options = new Set(process.argv.slice(3));
const FLOOR = { performance: 0.95, accessibility: 1, 'best-practices': 1, seo: 1 };
const BUDGET_KB = 16;
let passed = 0;
const failures = [];

function verdict(good, what) {
  if (good) passed++; else { failures.push(what); console.log(`FAILED ${what}`); }
}

async function text(address) {
  const answer = await fetch(address);
  return { status: answer.status, body: await answer.text() };
}

async function addresses() {
  const { body } = await text(`${base}/sitemap.xml`);
  return [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(m => base + new URL(m[1]).pathname);
}

function checkHtml(pages) {
  const folder = mkdtempSync(join(tmpdir(), 'saphan-html-'));
  const files = pages.map((page, i) => {
    const file = join(folder, `${i}.html`);
    writeFileSync(file, page.body);
    return file;
  });
  const jar = join(here, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const found = JSON.parse(execFileSync('java', ['-Xss4m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...files],
    { maxBuffer: 1 << 28 }).toString()).messages.filter(m => m.type === 'error' || m.type === 'non-document-error');
  pages.forEach((page, i) => {
    const mine = found.filter(m => m.url.endsWith(`/${i}.html`));
    verdict(mine.length === 0, `${page.address} HTML: ${mine.slice(0, 3).map(m => `${m.message} [${m.extract ?? ''}]`).join(' | ')}`);
  });
}

async function checkSizes(pages) {
  const css = pages[0].body.match(/href="([^"]+site\.css)"/)[1];
  const style = gzipSync(Buffer.from((await text(base + css)).body)).length;
  for (const page of pages) {
    const kb = (gzipSync(Buffer.from(page.body)).length + style) / 1024;
    verdict(kb <= BUDGET_KB, `${page.address} weighs ${kb.toFixed(1)} kB with its style sheet, more than ${BUDGET_KB}`);
  }
}

/** One address of each kind of page, in a language that changes from kind to kind; all of them with --all. */
function chosen(all) {
  if (options.has('--all')) return all;
  const kinds = new Map();
  for (const address of all) {
    const [, language, kind, slug] = new URL(address).pathname.split('/');
    const key = kind + (slug ? '/…' : '');
    kinds.set(key, [...(kinds.get(key) ?? []), address]);
  }
  if (options.has('--languages')) {
    // one address of each kind in all its languages
    return [...kinds.values()].flatMap(same => same.filter(a => new URL(a).pathname.replace(/^\/../, '') === new URL(same[0]).pathname.replace(/^\/../, '')));
  }
  return [...kinds.values()].map((same, i) => same.find(a => new URL(a).pathname.startsWith(`/${['th', 'ja', 'en'][i % 3]}/`)) ?? same[0]);
}

async function lighthouseAll(list) {
  const { default: lighthouse } = await import('lighthouse');
  const { launch } = await import('chrome-launcher');
  const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu',
    '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  for (const address of list) {
    let scores = {};
    for (let tries = 0; tries < 3; tries++) {
      const { lhr } = await lighthouse(address, { port: chrome.port, output: 'json', logLevel: 'error' });
      scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, category]) => [name, category.score]));
      scores.missed = Object.values(lhr.audits).filter(a => a.score !== null && a.score < 0.9 && a.scoreDisplayMode !== 'informative').map(a => a.id).join(' ');
      if (Object.entries(FLOOR).every(([name, floor]) => scores[name] >= floor)) break; // a busy machine lowers performance: try again
    }
    console.log(`Lighthouse ${Object.keys(FLOOR).map(name => Math.round(scores[name] * 100)).join('/')} ${address}`);
    verdict(Object.entries(FLOOR).every(([name, floor]) => scores[name] >= floor), `${address} Lighthouse ${JSON.stringify(scores)}`);
  }
  await chrome.kill();
}

const all = await addresses();
const pages = [];
for (const address of all) {
  const page = { address, ...await text(address) };
  verdict(page.status === 200, `${address} answers ${page.status}`);
  pages.push(page);
}
checkHtml(pages);
await checkSizes(pages);
if (!options.has('--no-lighthouse')) await lighthouseAll(chosen(all));
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
