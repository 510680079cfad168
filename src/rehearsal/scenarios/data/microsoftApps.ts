/** Tenants in which Microsoft registers its own applications. */
export const MICROSOFT_TENANT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';
export const MICROSOFT_CORPORATE_TENANT = '72f988bf-86f1-41af-91ab-2d7cd011db47';
export const MICROSOFT_SERVICES_TENANT = 'cdc5aeea-15c5-4db6-b079-fcadd2505dc2';

/** Application id and display name of one of Microsoft's own applications. */
export type MicrosoftApp = readonly [appId: string, displayName: string];

export const MICROSOFT_GRAPH = '00000003-0000-0000-c000-000000000000';
export const SHAREPOINT_ONLINE = '00000003-0000-0ff1-ce00-000000000000';
/** What SharePoint Framework signs in with since 2025. */
export const NEWER_SPFX_PRINCIPAL = '08e18876-6177-487e-b8b5-cf950c1e598c';

/** What portals, SharePoint, Teams and billing stand on: without one of these nobody gets in to finish. */
export const MICROSOFT_APPS_KEPT: readonly MicrosoftApp[] = [
  [MICROSOFT_GRAPH, 'Microsoft Graph'],
  [SHAREPOINT_ONLINE, 'Office 365 SharePoint Online'],
  ['c44b4083-3bb0-49c1-b47d-974e53cbdf3c', 'Azure Portal'],
  ['74658136-14ec-4630-ad9b-26e160ff0fc6', 'ADIbizaUX'],
  ['c58637bb-e2e1-4312-8a00-04b5ffcd3403', 'SharePoint Online Client Extensibility'],
  [NEWER_SPFX_PRINCIPAL, 'SharePoint Online Web Client Extensibility'],
  ['3bc2296e-aa22-4ed2-9e1e-946d05afa6a2', 'SharePoint Online Web Client Extensibility Isolated'],
  ['57fb890c-0dab-4253-a5e0-7188c88b2bb4', 'SharePoint Online Client'],
  ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', 'Microsoft Teams'],
  ['5e3ce6c0-2b1f-4285-8d4b-75ee78787346', 'Microsoft Teams Web Client'],
  ['618dd325-23f6-4b6f-8380-4df78026e39b', 'Microsoft 365 Admin portal'],
  ['6b91db1b-f05b-405a-a0b2-e3f60b28d645', 'M365 Admin Services'],
  ['bf9fc203-c1ff-4fd4-878b-323642e462ec', 'Microsoft Commerce Accounts Service'],
  ['12ff570a-8284-47ed-adb3-fcc72b594c36', 'Consumption Billing'],
  ['797f4846-ba00-4fd7-ba43-dac1f8f63013', 'Azure Resource Manager'],
  ['00000002-0000-0000-c000-000000000000', 'Windows Azure Active Directory'],
  ['00000002-0000-0ff1-ce00-000000000000', 'Office 365 Exchange Online']
];

/** The rest of what a tenant of some years has collected. */
export const MICROSOFT_APPS_COMMON: readonly MicrosoftApp[] = [
  ['00000001-0000-0000-c000-000000000000', 'Azure ESTS Service'],
  ['00000004-0000-0ff1-ce00-000000000000', 'Skype for Business Online'],
  ['00000005-0000-0ff1-ce00-000000000000', 'Viva Engage'],
  ['00000007-0000-0000-c000-000000000000', 'Dataverse'],
  ['00000007-0000-0ff1-ce00-000000000000', 'Microsoft Exchange Online Protection'],
  ['00000009-0000-0000-c000-000000000000', 'Power BI Service'],
  ['0000000a-0000-0000-c000-000000000000', 'Microsoft Intune'],
  ['0000000c-0000-0000-c000-000000000000', 'Microsoft App Access Panel'],
  ['00000012-0000-0000-c000-000000000000', 'Microsoft Rights Management Services'],
  ['00000014-0000-0000-c000-000000000000', 'Microsoft.Azure.SyncFabric'],
  ['0000001a-0000-0000-c000-000000000000', 'MicrosoftAzureActiveAuthn'],
  ['01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9', 'Device Registration Service'],
  ['01fc33a7-78ba-4d2f-a4b7-768e336e890e', 'MS-PIM'],
  ['05a65629-4c1b-48c1-a78b-804c4abdd4af', 'Microsoft Cloud App Security'],
  ['06dd8193-75af-46d0-84bb-9b9bcaa89e8b', 'SubstrateActionsService'],
  ['09abbdfd-ed23-44ee-a2d9-a627aa1c90f3', 'ProjectWorkManagement'],
  ['0cd196ee-71bf-4fd6-a57c-b491ffd4fb1e', 'Media Analysis and Transformation Service'],
  ['167e2ded-f32d-49f5-8a10-308b921bc7ee', 'OCaaS Worker Services'],
  ['1f5530b3-261a-47a9-b357-ded261e17918', 'Azure Multi-Factor Auth Connector'],
  ['2634dd23-5e5a-431c-81ca-11710d9079f4', 'Microsoft Stream Service'],
  ['2793995e-0a7d-40d7-bd35-6968ba142197', 'My Apps'],
  ['33be1cef-03fb-444b-8fd3-08ca1b4d803f', 'OneDrive Web'],
  ['394866fc-eedb-4f01-8536-3ff84b16be2a', 'Microsoft People Cards Service'],
  ['3aa5c166-136f-40eb-9066-33ac63099211', 'O365 Customer Monitoring'],
  ['3e050dd7-7815-46a0-8263-b73168a42c10', 'Teams Approvals'],
  ['40775b29-2688-46b6-a3b5-b256bd04df9f', 'Microsoft Information Protection API'],
  ['45a330b1-b1ec-4cc1-9161-9f03992aa49f', 'Windows Store for Business'],
  ['475226c6-020e-4fb2-8a90-7a972cbfc1d4', 'PowerApps Service'],
  ['47ee738b-3f1a-4fc7-ab11-37e4822b007e', 'Azure AD Application Proxy'],
  ['48ac35b8-9aa8-4d74-927d-1f4a14a0b239', 'Skype and Teams Tenant Admin API'],
  ['48af08dc-f6d2-435f-b2a7-069abd99c086', 'Connectors'],
  ['499b84ac-1321-427f-aa17-267ca6975798', 'Azure DevOps'],
  ['55441455-2f54-42b5-bc99-93e21cd4ae28', 'Office Enterprise Protection Service'],
  ['58c746b0-a0b0-4647-a8f6-12dde5981638', 'Azure AD Identity Governance Insights'],
  ['58ea322b-940c-4d98-affb-345ec4cccb92', 'M365 Pillar Diagnostics Service'],
  ['644c1b11-f63f-45fa-826b-a9d2801db711', 'CompliancePolicy'],
  ['65d91a3d-ab74-42e6-8a2f-0add61688c74', 'Microsoft Approval Management'],
  ['66a88757-258c-4c72-893c-3e8bed4d6899', 'Office 365 Search Service'],
  ['709110f7-976e-4284-8851-b537e9bcb187', 'Microsoft Device Management Enrollment'],
  ['7df0a125-d3be-4c96-aa54-591f83ff541c', 'Microsoft Flow Service'],
  ['7e468355-e4db-46a9-8289-8d414c89c43c', 'Federated Profile Service'],
  ['8c59ead7-d703-4a27-9e55-c96a0054c8d2', 'My Profile'],
  ['8d3a7d3c-c034-4f19-a2ef-8412952a9671', 'Microsoft Office Licensing Service'],
  ['8fca0a66-c008-4564-a876-ab3ae0fd5cff', 'Microsoft.SMIT'],
  ['905fcf26-4eb7-48a0-9ff0-8dcc7194b5ba', 'Sway'],
  ['925eb0d0-da50-4604-a19f-bd8de9147958', 'Groupies Web Service'],
  ['934d626a-1ead-4a36-a77d-12ec63b87a0d', 'Microsoft Rights Management Services Default'],
  ['93625bc8-bfe2-437a-97e0-3d0060024faa', 'Microsoft password reset service'],
  ['95de633a-083e-42f5-b444-a4295d8e9314', 'Microsoft Whiteboard Services'],
  ['981f26a1-7f43-403b-a875-f8b09b8cd720', 'Azure Multi-Factor Auth Client'],
  ['9cb77803-d937-493e-9a3b-4b49de3f5a74', 'Microsoft Intune Service Discovery'],
  ['a57aca87-cbc0-4f3c-8b9e-dc095fdc8978', 'IAM Supportability'],
  ['aa9ecb1e-fd53-4aaa-a8fe-7a54de2c1334', 'Office 365 Configure'],
  ['aeb86249-8ea3-49e2-900b-54cc8e308f85', 'M365 License Manager'],
  ['b4bddae8-ab25-483e-8670-df09b9f1d0ea', 'Signup'],
  ['b6b84568-6c01-4981-a80f-09da9a20bbed', 'Microsoft Invoicing'],
  ['c161e42e-d4df-4a3d-9b42-e7a3c31f59d4', 'Microsoft Intune API'],
  ['c2ada927-a9e2-4564-aae2-70775a2fa0af', 'OCaaS Client Interaction Service'],
  ['c5393580-f805-4401-95e8-94b7a6ef2fc2', 'Office 365 Management APIs'],
  ['c830ddb0-63e6-4f22-bd71-2ad47198a23e', 'Microsoft To-Do'],
  ['c9a559d2-7aab-4f13-a6ed-e7e9c52aec87', 'Microsoft Forms'],
  ['ca0a114d-6fbc-46b3-90fa-2ec954794ddb', 'Microsoft Device Management Checkin'],
  ['cc15fd57-2c6c-4117-a88c-83b1d56b4bbe', 'Microsoft Teams Services'],
  ['d29a4c00-4966-492a-84dd-47e779578fb7', 'Discovery Service'],
  ['e29b5c86-b9ab-4a86-9a20-d10842007599', 'SharePoint Framework Azure AD Helper'],
  ['ea890292-c8c8-4433-b5ea-b09d0668e1a6', 'Azure Credential Configuration Endpoint Service'],
  ['f0ae4899-d877-4d3c-ae25-679e38eea492', 'AAD App Management'],
  ['f3b07414-6bf4-46e6-b63f-56941f3f4128', 'Microsoft Power Query'],
  ['fc780465-2017-40d4-a0c5-307022471b92', 'WindowsDefenderATP'],
  ['feff8b5b-97f3-4374-a16a-1911ae9e15e9', 'Cloud Hybrid Search']
];
