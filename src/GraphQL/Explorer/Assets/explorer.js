'use strict';

// The page's own address is the server's.
const endpoint = location.pathname;
const element = (id) => document.getElementById(id);
const kept = { query: localStorage, variables: localStorage, token: sessionStorage, headers: sessionStorage };
const example = '# Ctrl+Enter runs the operation.\n{\n  __typename\n}\n';
let types = new Map();
let roots = {};
let running = null;

// ---- requests ----------------------------------------------------------------------------------------------------

function parseObject(id, what) {
  const text = element(id).value.trim();
  if (text === '') return {};
  let value;
  try { value = JSON.parse(text); } catch (error) { throw new Error(`${what} are not valid JSON: ${error.message}`); }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error(`${what} must be a JSON object.`);
  return value;
}

function headersFor(accept) {
  const headers = { ...parseObject('headers', 'Headers'), 'content-type': 'application/json', accept };
  const token = element('token').value.trim();
  if (token !== '') headers.authorization = /\s/.test(token) ? token : `Bearer ${token}`;
  return headers;
}

function post(body, accept, signal) {
  return fetch(endpoint, { method: 'POST', headers: headersFor(accept), body: JSON.stringify(body), signal, credentials: 'same-origin' });
}

/** The operations of a document by kind and name; comments and texts are left out of the search. */
function operationsIn(text) {
  const code = text.replace(/"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/g, ' ');
  const found = [];
  let depth = 0;
  for (const match of code.matchAll(/[{}]|\b(query|mutation|subscription)\b\s*([A-Za-z_]\w*)?/g)) {
    if (match[0] === '{') { if (depth++ === 0 && /(^|\})\s*$/.test(code.slice(0, match.index))) found.push({ kind: 'query', name: null }); }
    else if (match[0] === '}') depth--;
    else if (depth === 0) found.push({ kind: match[1], name: match[2] ?? null });
  }
  return found;
}

function chosenOperation() {
  const operations = operationsIn(element('query').value);
  const name = element('operation').value;
  return operations.find((o) => o.name === name) ?? operations[0] ?? { kind: 'query', name: null };
}

async function run() {
  stop();
  const operation = chosenOperation();
  const started = performance.now();
  running = new AbortController();
  const mine = running;
  try {
    const variables = parseObject('variables', 'Variables');
    const body = { query: element('query').value, variables, ...(operation.name ? { operationName: operation.name } : {}) };
    const streams = operation.kind === 'subscription';
    say(streams ? 'Listening' : 'Running');
    element('stop').hidden = false;
    const response = await post(body, streams ? 'text/event-stream' : 'application/graphql-response+json', mine.signal);
    const isStream = (response.headers.get('content-type') ?? '').startsWith('text/event-stream');
    if (isStream) await readEvents(response.body);
    else show(await response.text());
    say(`${response.status} in ${Math.round(performance.now() - started)} ms`, !response.ok);
  } catch (error) {
    if (mine.signal.aborted) say('Stopped');
    else { say(error.message, true); }
  } finally {
    if (running === mine) { running = null; element('stop').hidden = true; }
  }
}

function stop() {
  running?.abort();
}

async function readEvents(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  element('result').textContent = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const parts = (rest + value).split('\n\n');
    rest = parts.pop();
    for (const part of parts) {
      const data = /^data: (.+)$/m.exec(part);
      if (data) element('result').textContent = `${indented(data[1])}\n\n${element('result').textContent}`.slice(0, 500000);
    }
  }
}

const indented = (text) => { try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; } };
const show = (text) => { element('result').textContent = indented(text); };

function say(text, bad = false) {
  element('status').textContent = text;
  element('status').classList.toggle('bad', bad);
}

// ---- editor ------------------------------------------------------------------------------------------------------

function insert(area, text) {
  const { selectionStart: start, selectionEnd: end, value } = area;
  area.value = value.slice(0, start) + text + value.slice(end);
  area.selectionStart = area.selectionEnd = start + text.length;
  area.dispatchEvent(new Event('input'));
}

/** Indents by the brackets around each line; what is in a line stays as it is. */
function indentLines(text) {
  let depth = 0;
  return text.split('\n').map((line) => {
    const trimmed = line.trim();
    const code = trimmed.replace(/"(?:\\.|[^"\\])*"|#.*/g, '');
    const leading = /^[}\])]*/.exec(code)[0].length;
    const opens = (code.match(/[{[(]/g) ?? []).length;
    const closes = (code.match(/[}\])]/g) ?? []).length;
    const indent = Math.max(depth - leading, 0);
    depth = Math.max(depth + opens - closes, 0);
    return trimmed === '' ? '' : '  '.repeat(indent) + trimmed;
  }).join('\n');
}

function refreshOperations() {
  const names = operationsIn(element('query').value).map((o) => o.name).filter(Boolean);
  const select = element('operation');
  const chosen = select.value;
  select.replaceChildren(...names.map((name) => new Option(name, name, false, name === chosen)));
  element('operation-choice').hidden = names.length < 2;
}

function onKey(event) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); }
  if (event.key === 'Escape' && running) stop();
  if (event.shiftKey && event.altKey && event.code === 'KeyF') { event.preventDefault(); format(); }
}

function onQueryKey(event) {
  const area = element('query');
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
    const line = area.value.slice(area.value.lastIndexOf('\n', area.selectionStart - 1) + 1, area.selectionStart);
    const deeper = /[{[(]\s*$/.test(line) ? '  ' : '';
    event.preventDefault();
    insert(area, `\n${/^\s*/.exec(line)[0]}${deeper}`);
  }
}

function format() {
  element('query').value = indentLines(element('query').value);
  element('query').dispatchEvent(new Event('input'));
}

// ---- schema ------------------------------------------------------------------------------------------------------

const typeReference = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }';
const inputValue = `name description defaultValue isDeprecated deprecationReason type { ${typeReference} }`;
const schemaQuery = `{ __schema {
  queryType { name } mutationType { name } subscriptionType { name }
  types { kind name description isOneOf specifiedByURL
    fields(includeDeprecated: true) { name description isDeprecated deprecationReason args(includeDeprecated: true) { ${inputValue} } type { ${typeReference} } }
    inputFields(includeDeprecated: true) { ${inputValue} }
    enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
    interfaces { name } possibleTypes { name } } } }`;

async function loadSchema() {
  try {
    const response = await post({ query: schemaQuery }, 'application/graphql-response+json');
    const { data, errors } = await response.json();
    if (!data) throw new Error(errors?.[0]?.message ?? `status ${response.status}`);
    types = new Map(data.__schema.types.map((type) => [type.name, type]));
    roots = { query: data.__schema.queryType, mutation: data.__schema.mutationType, subscription: data.__schema.subscriptionType };
    openHash();
  } catch (error) {
    element('entry').replaceChildren(node('p', `The schema cannot be read: ${error.message}`));
  }
}

function node(tag, ...children) {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

function link(name, text = name) {
  const made = node('button', text);
  made.type = 'button';
  made.addEventListener('click', () => { location.hash = name; });
  return made;
}

function reference(type) {
  if (type.kind === 'NON_NULL') return [...reference(type.ofType), '!'];
  if (type.kind === 'LIST') return ['[', ...reference(type.ofType), ']'];
  return [link(type.name)];
}

function described(member, ...content) {
  const item = node('li', ...content);
  if (member.description) item.append(node('p', member.description));
  if (member.isDeprecated) { item.firstChild.classList?.add('deprecated'); item.append(node('p', `Deprecated: ${member.deprecationReason}`)); }
  return item;
}

const argument = (input) => [`${input.name}: `, ...reference(input.type), input.defaultValue === null ? '' : ` = ${input.defaultValue}`];

function fieldItem(field) {
  const name = node('strong', field.name);
  const args = field.args.flatMap((arg, i) => [i === 0 ? '(' : ', ', ...argument(arg)]);
  const item = described(field, name, ...args, ...(args.length > 0 ? [')'] : []), ': ', ...reference(field.type));
  for (const arg of field.args.filter((a) => a.description)) item.append(node('p', `${arg.name}: ${arg.description}`));
  return item;
}

const inputItem = (input) => described(input, node('strong', input.name), ': ', ...reference(input.type), input.defaultValue === null ? '' : ` = ${input.defaultValue}`);
const valueItem = (value) => described(value, node('strong', value.name));
const nameItem = (type) => node('li', link(type.name));

function part(title, items) {
  return items?.length ? [node('h3', title), node('ul', ...items)] : [];
}

function showType(type) {
  element('trail').replaceChildren(link('', 'Schema'));
  element('entry').replaceChildren(
    node('h2', type.name), node('p', [type.kind.toLowerCase().replace('_', ' '), type.isOneOf ? 'exactly one field' : '', type.specifiedByURL ?? ''].filter(Boolean).join(', ')),
    ...(type.description ? [node('p', type.description)] : []),
    ...part('Implements', type.interfaces?.map(nameItem)),
    ...part('Fields', type.fields?.map(fieldItem) ?? type.inputFields?.map(inputItem)),
    ...part('Values', type.enumValues?.map(valueItem)),
    ...part('Possible types', type.possibleTypes?.map(nameItem)));
}

function showRoots() {
  element('trail').replaceChildren();
  const own = [...types.values()].filter((type) => !type.name.startsWith('__') && !Object.values(roots).some((root) => root?.name === type.name));
  element('entry').replaceChildren(
    ...part('Operations', Object.entries(roots).filter(([, root]) => root).map(([kind, root]) => node('li', `${kind}: `, link(root.name)))),
    ...part('Types', own.sort((a, b) => a.name.localeCompare(b.name)).map(nameItem)));
}

function find() {
  const wanted = element('search').value.trim().toLowerCase();
  if (wanted === '') { openHash(); return; }
  const found = [];
  for (const type of types.values()) {
    if (type.name.toLowerCase().includes(wanted)) found.push(nameItem(type));
    for (const field of type.fields ?? type.inputFields ?? []) {
      if (field.name.toLowerCase().includes(wanted)) found.push(node('li', link(type.name), `.${field.name}`));
    }
  }
  element('trail').replaceChildren();
  element('entry').replaceChildren(...part(`${found.length} found`, found.slice(0, 200)));
}

function openHash() {
  const type = types.get(decodeURIComponent(location.hash.slice(1)));
  if (type) showType(type); else showRoots();
  element('search').value = '';
}

// ---- start -------------------------------------------------------------------------------------------------------

for (const [id, store] of Object.entries(kept)) {
  element(id).value = store.getItem(`explorer.${id}`) ?? (id === 'query' ? example : '');
  element(id).addEventListener('input', () => store.setItem(`explorer.${id}`, element(id).value));
}
element('run').addEventListener('click', run);
element('stop').addEventListener('click', stop);
element('format').addEventListener('click', format);
element('query').addEventListener('input', refreshOperations);
element('query').addEventListener('keydown', onQueryKey);
element('search').addEventListener('input', find);
element('token').addEventListener('change', loadSchema);
document.addEventListener('keydown', onKey);
window.addEventListener('hashchange', openHash);
refreshOperations();
loadSchema();
