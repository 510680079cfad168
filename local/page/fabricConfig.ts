/**
 * Told to Fluent before any of it is loaded: fonts come from this server or not at all, and the elements it writes its
 * styles into carry the nonce of this page.
 * @see https://github.com/microsoft/fluentui/wiki/Advanced-Styling#csp-settings
 */
const nonce = document.getElementById('begin')?.nonce ?? '';

Object.assign(window, {
  FabricConfig: {
    fontBaseUrl: '',
    iconBaseUrl: '/fonts/',
    mergeStyles: { cspSettings: { nonce } }
  }
});

export {};
