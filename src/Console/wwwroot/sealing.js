// What members and key holders do with secrets, in their own browser (docs/decisions/0009). The formats are those of
// ScoringPlatform.Scoring.Votes; tests hold the two against each other.

const utf8 = new TextEncoder();
const subtle = crypto.subtle;
const curve = { name: "ECDH", namedCurve: "P-256" };
const choices = { YES: 1, NO: 2, ABSTAIN: 3 };
const seats = { CHAIR: 1, SUPERVISION_OFFICE: 2, AUDITOR: 3 };
const trackerBytes = 10;
const rounds = 600_000;

export const toBase64 = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes)));
export const fromBase64 = text => Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
export const toHex = bytes => Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, "0")).join("");
export const fromHex = text => Uint8Array.from(text.match(/../g), pair => parseInt(pair, 16));
const join = (...parts) => new Uint8Array(parts.flatMap(part => [...new Uint8Array(part)]));
const sha256 = async bytes => new Uint8Array(await subtle.digest("SHA-256", bytes));

/** The key inside one of the schema's ids. */
export const keyOf = id => Number(atob(id.padEnd(Math.ceil(id.length / 4) * 4, "=")).split(":")[1]);

export const drawSecret = () => crypto.getRandomValues(new Uint8Array(32));
export const outerIdOf = (secret, round, item) => sha256(join(utf8.encode(`o|${round}|${item}|`), secret));
export const trackerOf = async (secret, round, item) => (await sha256(join(utf8.encode(`i|${round}|${item}|`), secret))).slice(0, trackerBytes);

export async function commitTo(secret, round, item, choice) {
  const key = await subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await subtle.sign("HMAC", key, utf8.encode(`c|${round}|${item}|${choice}`)));
}

/** A tracker as people read it: RFC 4648's base 32. */
export function trackerText(tracker) {
  let bits = "";
  for (const byte of tracker) bits += byte.toString(2).padStart(8, "0");
  return bits.match(/.{5}/g).map(five => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[parseInt(five, 2)]).join("");
}

async function boxKeys(shared, ephemeralPoint, holderPoint, info) {
  const key = await subtle.importKey("raw", shared, "HKDF", false, ["deriveBits"]);
  const bits = new Uint8Array(await subtle.deriveBits(
    { name: "HKDF", hash: "SHA-256", salt: join(ephemeralPoint, holderPoint), info: utf8.encode(info) }, key, 44 * 8));
  return [bits.slice(0, 32), bits.slice(32)];
}

async function sealBox(publicKey, info, bound, plain) {
  const holder = await subtle.importKey("spki", fromBase64(publicKey), curve, true, []);
  const holderPoint = await subtle.exportKey("raw", holder);
  const ephemeral = await subtle.generateKey(curve, true, ["deriveBits"]);
  const point = await subtle.exportKey("raw", ephemeral.publicKey);
  const shared = await subtle.deriveBits({ name: "ECDH", public: holder }, ephemeral.privateKey, 256);
  const [key, iv] = await boxKeys(shared, point, holderPoint, info);
  const aes = await subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  return join([1], point, await subtle.encrypt({ name: "AES-GCM", iv, additionalData: bound }, aes, plain));
}

async function openBox(pkcs8, info, bound, box) {
  const own = await subtle.importKey("pkcs8", pkcs8, curve, true, ["deriveBits"]);
  const { kty, crv, x, y } = await subtle.exportKey("jwk", own);
  const holder = await subtle.importKey("jwk", { kty, crv, x, y }, curve, true, []);
  const point = box.slice(1, 66);
  const other = await subtle.importKey("raw", point, curve, true, []);
  const shared = await subtle.deriveBits({ name: "ECDH", public: other }, own, 256);
  const [key, iv] = await boxKeys(shared, point, await subtle.exportKey("raw", holder), info);
  const aes = await subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
  return new Uint8Array(await subtle.decrypt({ name: "AES-GCM", iv, additionalData: bound }, aes, box.slice(66)));
}

/** A sealed slip as castVotes takes it. */
export async function sealSlip(publicKey, round, item, choice, secret) {
  const outerId = await outerIdOf(secret, round, item);
  const plain = new Uint8Array(32);
  plain.set([1, choices[choice]]);
  plain.set(await trackerOf(secret, round, item), 2);
  const slip = await sealBox(publicKey, "ScoringPlatform sealed slip 1", join(utf8.encode(`${round}|${item}|`), outerId), plain);
  return { outerId: toHex(outerId), commit: toHex(await commitTo(secret, round, item, choice)), slip: toBase64(slip) };
}

/** Whether the platform signed that exactly these slips are in the urn. */
export async function isSigned(receipt, round) {
  const key = await subtle.importKey("spki", fromBase64(receipt.publicKey), { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, false, ["verify"]);
  const signed = receipt.votes.map(vote => join(utf8.encode(`r|${round}|${keyOf(vote.applicationId)}|`), fromHex(vote.outerId), fromHex(vote.commit)));
  return subtle.verify("RSASSA-PKCS1-v1_5", key, fromBase64(receipt.signature), join(...signed));
}

/** A holder's shares of a round's key in clear, base64. */
export async function openShares(pkcs8, round, seat, sealed) {
  return toBase64(await openBox(pkcs8, "ScoringPlatform key share 1", utf8.encode(`key-share|1|${round}|${seats[seat]}|`), fromBase64(sealed)));
}

// PKCS 8 under a passphrase: PBES2 with PBKDF2-HMAC-SHA256 and AES-256-CBC (RFC 8018), as key-holder create writes it.
const oid = { pbes2: [42, 134, 72, 134, 247, 13, 1, 5, 13], pbkdf2: [42, 134, 72, 134, 247, 13, 1, 5, 12], hmac: [42, 134, 72, 134, 247, 13, 2, 9], aes: [96, 134, 72, 1, 101, 3, 4, 1, 42] };

function der(tag, ...parts) {
  const content = join(...parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return join([tag], length, content);
}

function readDer(bytes, at = 0) {
  let size = bytes[at + 1];
  let start = at + 2;
  if (size > 128) {
    const count = size & 127;
    size = bytes.slice(start, start + count).reduce((sum, byte) => sum * 256 + byte, 0);
    start += count;
  }
  return { tag: bytes[at], content: bytes.slice(start, start + size), end: start + size };
}

function children(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length; at = found.at(-1).end) found.push(readDer(bytes, at));
  return found;
}

async function passphraseKey(passphrase, salt, iterations, use) {
  const base = await subtle.importKey("raw", utf8.encode(passphrase), "PBKDF2", false, ["deriveKey"]);
  return subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, base, { name: "AES-CBC", length: 256 }, false, [use]);
}

/** A new key pair: the private half as a file's text, the public half for registering. */
export async function createHolderKey(passphrase) {
  const pair = await subtle.generateKey(curve, true, ["deriveBits"]);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(16));
  const key = await passphraseKey(passphrase, salt, rounds, "encrypt");
  const cipher = await subtle.encrypt({ name: "AES-CBC", iv }, key, await subtle.exportKey("pkcs8", pair.privateKey));
  const kdf = der(0x30, der(6, oid.pbkdf2), der(0x30, der(4, salt), der(2, [rounds >> 16, (rounds >> 8) & 255, rounds & 255]), der(0x30, der(6, oid.hmac), der(5))));
  const scheme = der(0x30, der(6, oid.pbes2), der(0x30, kdf, der(0x30, der(6, oid.aes), der(4, iv))));
  const text = toBase64(der(0x30, scheme, der(4, cipher))).match(/.{1,64}/g).join("\n");
  const publicKey = await subtle.exportKey("spki", pair.publicKey);
  return {
    pem: `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${text}\n-----END ENCRYPTED PRIVATE KEY-----\n`,
    publicKey: toBase64(publicKey),
    fingerprint: toHex(await sha256(publicKey)),
  };
}

/** The private key of a holder's file, PKCS 8. Throws when the passphrase or the file is wrong. */
export async function openHolderKey(pem, passphrase) {
  const text = pem.match(/-----BEGIN ENCRYPTED PRIVATE KEY-----([^-]+)-----END/)?.[1];
  if (!text) throw new Error("no key");
  const [scheme, cipher] = children(readDer(fromBase64(text.replace(/\s/g, ""))).content);
  const [kdf, encryption] = children(children(scheme.content)[1].content);
  const [salt, count] = children(children(kdf.content)[1].content);
  const iv = children(encryption.content)[1].content;
  const iterations = count.content.reduce((sum, byte) => sum * 256 + byte, 0);
  const key = await passphraseKey(passphrase, salt.content, iterations, "decrypt");
  return new Uint8Array(await subtle.decrypt({ name: "AES-CBC", iv }, key, cipher.content));
}
