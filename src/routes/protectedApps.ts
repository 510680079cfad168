/**
 * Microsoft's own principal that SharePoint signs its web parts in with since 2025, under the same app id in every
 * tenant. Nobody can delete it.
 * @see https://devblogs.microsoft.com/microsoft365dev/changes-on-sharepoint-framework-spfx-permission-grants-in-microsoft-entra-id/
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/viva/bot-powered/authn-and-authz-in-bot-powered-aces-entra for the id
 */
export const SPFX_PRINCIPAL_APP = '08e18876-6177-487e-b8b5-cf950c1e598c';

/**
 * Applications that are never disabled or deleted before the directory itself: the way into the portals, and what
 * this product runs on. Microsoft's own clean-up script disables Azure Portal and locks the admin out (AADSTS7000112).
 * The checks name them, and the call layer refuses them.
 * @see https://learn.microsoft.com/answers/questions/1227072
 * @see https://github.com/merill/microsoft-info for the ids
 */
export const PROTECTED_APPS: ReadonlyMap<string, string> = new Map(Object.entries({
  'c44b4083-3bb0-49c1-b47d-974e53cbdf3c': 'Azure Portal',
  '74658136-14ec-4630-ad9b-26e160ff0fc6': 'ADIbizaUX',
  '00000003-0000-0000-c000-000000000000': 'Microsoft Graph',
  '00000002-0000-0000-c000-000000000000': 'Windows Azure Active Directory',
  '00000003-0000-0ff1-ce00-000000000000': 'Office 365 SharePoint Online',
  'c58637bb-e2e1-4312-8a00-04b5ffcd3403': 'SharePoint Online Client Extensibility',
  [SPFX_PRINCIPAL_APP]: 'SharePoint Online Web Client Extensibility',
  '3bc2296e-aa22-4ed2-9e1e-946d05afa6a2': 'SharePoint Online Web Client Extensibility Isolated',
  '57fb890c-0dab-4253-a5e0-7188c88b2bb4': 'SharePoint Online Client',
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264': 'Microsoft Teams',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346': 'Microsoft Teams Web Client',
  '618dd325-23f6-4b6f-8380-4df78026e39b': 'Microsoft 365 Admin portal',
  '6b91db1b-f05b-405a-a0b2-e3f60b28d645': 'M365 Admin Services'
}));

/** Tenants that own Microsoft's first-party applications. */
export const MICROSOFT_TENANTS: readonly string[] = [
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  '72f988bf-86f1-41af-91ab-2d7cd011db47',
  'cdc5aeea-15c5-4db6-b079-fcadd2505dc2'
];
