/** Told to Fluent before any of it is loaded: SharePoint has fonts of its own; here they come from this server. */
Object.assign(window, { FabricConfig: { fontBaseUrl: '', iconBaseUrl: '/fonts/' } });

export {};
