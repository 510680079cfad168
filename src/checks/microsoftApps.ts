/** Blocks a deletion now and then although Entra's list is green. @see https://github.com/MicrosoftDocs/azure-docs/issues/90730 */
export const AZURE_DEVOPS_APP = '499b84ac-1321-427f-aa17-267ca6975798';

/** The app that B2C and External ID put into a tenant; Entra counts it. */
export const B2C_EXTENSIONS_APP = 'b2c-extensions-app';
