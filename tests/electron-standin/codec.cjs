'use strict';
/** Carries over JSON what Electron carries by structured clone. Runs in Node and, wrapped, in the page. */
const TAG = '$type';

/** In pieces: a function takes only so many arguments. */
function toBase64(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

const fromBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

function encode(value, above = []) {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return { [TAG]: 'undefined' };
  if (typeof value === 'number') {
    const plain = Number.isFinite(value) && !Object.is(value, -0);
    return plain ? value : { [TAG]: 'number', value: Object.is(value, -0) ? '-0' : String(value) };
  }
  if (typeof value === 'bigint') return { [TAG]: 'bigint', value: String(value) };
  if (typeof value === 'function' || typeof value === 'symbol' || value instanceof Promise) {
    throw new Error('An object could not be cloned.');
  }
  if (above.includes(value)) throw new Error('stand-in: circular objects are not carried');
  const inside = [...above, value];
  const encodeAll = (values) => Array.from(values, (member) => encode(member, inside));
  if (value instanceof Date) return { [TAG]: 'Date', value: String(value.getTime()) };
  if (value instanceof Map) return { [TAG]: 'Map', value: encodeAll(value) };
  if (value instanceof Set) return { [TAG]: 'Set', value: encodeAll(value) };
  if (value instanceof Error) return { [TAG]: 'Error', value: value.message };
  if (value instanceof ArrayBuffer) return { [TAG]: 'ArrayBuffer', value: toBase64(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return { [TAG]: 'bytes', value: toBase64(bytes) };
  }
  if (Array.isArray(value)) return encodeAll(value);
  const members = Object.entries(value).map(([name, member]) => [name, encode(member, inside)]);
  return { [TAG]: 'object', value: members };
}

function decode(coded) {
  if (coded === null || typeof coded !== 'object') return coded;
  if (Array.isArray(coded)) return coded.map(decode);
  const { [TAG]: type, value } = coded;
  switch (type) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(value);
    case 'bigint':
      return BigInt(value);
    case 'Date':
      return new Date(Number(value));
    case 'Map':
      return new Map(value.map(decode));
    case 'Set':
      return new Set(value.map(decode));
    case 'Error':
      return new Error(value);
    case 'ArrayBuffer':
      return fromBase64(value).buffer;
    case 'bytes':
      return fromBase64(value);
    default:
      return Object.fromEntries(value.map(([name, member]) => [name, decode(member)]));
  }
}

module.exports = { encode, decode };
