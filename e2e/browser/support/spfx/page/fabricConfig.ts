/** SharePoint has registered its fonts before any web part is loaded; this page has none. */
Object.assign(window, { FabricConfig: { fontBaseUrl: '', iconBaseUrl: '' } });

export {};
