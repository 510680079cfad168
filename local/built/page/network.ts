import { ALL_CLOUDS } from '../../../src/ports/cloud';
import { CLOUDS } from '../../../src/ports/clouds';
import { AT, otherOrigin } from '../places';
import { tellFault } from './faults';

/**
 * The network of this machine: Graph of every cloud is played on the other origin, and nobody else is there. Also under
 * other names than Graph's own, such as the address that a usage report is fetched from.
 */
const PLAYED = new Set(ALL_CLOUDS.map((cloud) => new URL(CLOUDS[cloud].graph).host));

/** teams-js asks this CDN for a list of trusted hosts as soon as it is loaded, and does with its own when there is no answer. */
const DOES_WITHOUT = ['res.cdn.office.net'];

const { port, origin } = window.location;
const HERE = [origin, otherOrigin(port)];
const ask = window.fetch.bind(window);

function ends(url: URL): Promise<never> {
  if (!DOES_WITHOUT.includes(url.hostname)) {
    tellFault(`Asked for ${url.origin}, which is not on this machine.`);
  }
  return Promise.reject(new TypeError('Failed to fetch'));
}

window.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, window.location.href);
  if (HERE.includes(url.origin) || ['data:', 'blob:'].includes(url.protocol)) {
    return ask(input, init);
  }
  if (!PLAYED.has(url.host)) {
    return ends(url);
  }
  const played = `${otherOrigin(port)}${AT}${url.host}${url.pathname}${url.search}`;
  return ask(input instanceof Request ? new Request(played, input) : played, init);
};

/** Whatever does not go through `fetch` meets the page's policy. */
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  tellFault(`The policy of the page refused ${blockedURI} (${violatedDirective}).`)
);

/** A link that opens a new tab leads to Microsoft; here the rehearsal portal stands for that. */
const open = window.open.bind(window);
window.open = (url, ...rest) => {
  const { href, origin: to } = new URL(url ?? 'about:blank', window.location.href);
  return open(to === origin || to === 'null' ? href : `/portal?link=${encodeURIComponent(href)}`, ...rest);
};

export {};
