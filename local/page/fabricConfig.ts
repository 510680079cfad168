/**
 * Told to Fluent before any of it is loaded: fonts come from this server or not at all, and the elements it writes its
 * styles into carry the nonce of this page. The Graph Toolkit finds the nonce by itself.
 * @see https://github.com/microsoft/fluentui/wiki/Advanced-Styling#csp-settings
 */
const nonce = document.querySelector('meta[property="csp-nonce"]')?.getAttribute('content') ?? '';

Object.assign(window, {
  FabricConfig: {
    fontBaseUrl: '',
    iconBaseUrl: '/fonts/',
    mergeStyles: { cspSettings: { nonce } }
  },
  CSPSettings: { nonce }
});

export {};
