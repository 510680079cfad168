import type { Translation } from '../message';
import type { directory as enDirectory } from '../en/directory';

/** The page of step 5: the directory, and its end. */
export const directory: Translation<typeof enDirectory> = {
  'ui.dir.domains': 'Anpassade domäner',
  'ui.dir.domains.initial': '1. Gör den ursprungliga domänen till standarddomän',
  'ui.dir.domains.initial.what': 'Nya användare får därefter ett namn på den ursprungliga domänen.',
  'ui.dir.domains.managed': '2. Gör om federerade domäner till hanterade',
  'ui.dir.domains.managed.what':
    'Användare på de här domänerna loggar därefter in med ett lösenord i Entra, eller inte alls.',
  'ui.dir.domains.release': '3. Frigör domäner',
  'ui.dir.domains.registrar':
    'Hos registraren först: peka om MX, Autodiscover, SIP och övriga poster till den nya platsen, eller ta bort dem. E-post som kommer efter frigörandet studsar.',
  'ui.dir.domains.release.what': 'Inga konton inaktiveras. Det tar mellan fem minuter och ett dygn.',
  'ui.dir.domains.choose': 'Domäner att frigöra',
  'ui.dir.domains.unread': 'Domänerna kunde inte läsas, så ingen visas. Det är inte samma sak som att ingen finns.',
  'ui.dir.domains.none': 'Ingen anpassad domän är kvar att frigöra.',
  'ui.dir.domains.nothingChosen': 'Välj en domän för att planera frigörandet.',
  'ui.dir.domains.adminSignsIn':
    'Först: du eller reservadministratören loggar in med den här domänen. Byt inloggningsnamnet till den ursprungliga domänen i Entra och logga in på nytt.',
  'ui.dir.domains.stillDefault': 'Först: den är standarddomän, se 1.',
  'ui.dir.domains.stillFederated': 'Först: den är federerad, se 2.',
  'ui.dir.domains.subdomainFirst': 'Först: en underdomän finns kvar. Frigör den.',
  'ui.dir.domains.tooManyReferences':
    'I administrationscentret: den används av fler än 1 000 användare, grupper och appar, och Graph byter inte namn på fler än så på en gång. Läs igen när användarna är borttagna.',
  'ui.dir.domains.multiTenantApplication':
    'I administrationscentret: en app som används i andra klientorganisationer har sin adress på domänen. Ta bort adressen eller appregistreringen och läs sedan igen.',
  'ui.dir.domains.underWay': 'Frigörs. Det tar mellan fem minuter och ett dygn.',
  'ui.dir.domains.inPortal': 'Det som Graph nekar frigörs på de här sidorna:',

  'ui.dir.apps': 'Företagsprogram',
  'ui.dir.apps.what':
    'Det görs i omgångar, eftersom vissa går att ta bort först efter andra. Den som loggar in via ett av dem kan inte längre göra det.',
  'ui.dir.apps.leave': 'Det som lämnas i fred, och varför',
  'ui.dir.apps.leave.managed':
    'Hanterade identiteter kan inte tas bort för sig. De försvinner med sin Azure-resurs, senast med Azure-prenumerationen.',
  'ui.dir.apps.leave.microsoft':
    'Microsofts egna program hindrar i regel inte en borttagning, och Graph nekar att ta bort de flesta av dem.',
  'ui.dir.apps.leave.hidden':
    'Dolda program kan göra att det misslyckas trots grön lista. De nämns under D04. Försök ta bort ett bara när Entra eller supporten nämner det.',
  'ui.dir.apps.leave.recipe':
    'Ett recept som ofta kopieras inaktiverar alla tjänsthuvudnamn i en slinga. Det inaktiverar även portalerna: ingen kan då logga in för att ta bort klientorganisationen, och bara supporten kan hjälpa till. Verktyget har inget anrop som inaktiverar något.',

  'ui.dir.registrations': 'Appregistreringar',
  'ui.dir.registrations.what':
    'b2c-extensions-app tas bort samtidigt. Den som använder någon av apparna, även i andra klientorganisationer, kan inte längre logga in i den.',

  'ui.dir.external': 'Externa identiteter',
  'ui.dir.external.1':
    'Ta bort användarflöden och sedan identitetsprovidrar i Entra under Externa identiteter. De inbyggda providrarna är kvar.',
  'ui.dir.external.2':
    'För Azure AD B2C: växla till B2C-katalogen och ta bort användarflöden, anpassade principer, principnycklar och identitetsprovidrar.',
  'ui.dir.external.3': 'b2c-extensions-app finns i listan över appregistreringar ovan.',

  'ui.dir.devices': 'Enheter',
  'ui.dir.devices.what':
    'När katalogen tas bort blir de som använder de här enheterna utelåsta. Spara listan, se till att varje ansluten dator har en lokal administratör och att dess BitLocker-nyckel är sparad, och frigör den sedan.',
  'ui.dir.devices.list': (values, format) =>
    `Lista med ${format.number(values.count)} objekt, att kopiera eller spara`,
  'ui.dir.lost': 'Det som försvinner',

  'ui.dir.products': 'Självbetjäningsprodukter och Azure-prenumerationer',

  'ui.dir.last': 'Verktygets sista åtgärder',
  'ui.dir.last.what': 'Båda är valfria: det som är kvar försvinner med katalogen. Spara runbooken innan.',
  'ui.dir.last.revoke': 'Återkalla behörigheterna',
  'ui.dir.last.revoke.what':
    'Med nästa token kan sidan varken läsa eller ändra något, och det kan inte heller någon annan webbdel som använde behörigheterna. Inget kan längre bevisas här.',
  'ui.dir.last.own': 'Ta bort verktygets registrering',
  'ui.dir.last.own.what':
    'Entra räknar även den här registreringen. När den tas bort slutar alla webbdelar som anropar ett API att fungera för alla, inom en timme. Öppna inte API-åtkomst i SharePoint efteråt: då skapas den igen.',

  'ui.dir.delete': 'Ta bort klientorganisationen',
  'ui.dir.delete.final': 'Att ta bort katalogen är slutgiltigt. Ingen kan återställa den, inte ens Microsoft.',
  'ui.dir.delete.list': 'Vad Entra kommer att kontrollera, och vad som är känt här',
  'ui.dir.delete.list.what':
    'Samma rader finns i Entra. Det som Graph inte kan visa intygas av en person eller syns bara i Entra.',
  'ui.dir.delete.column.row': 'Entras rad',
  'ui.dir.delete.column.state': 'Känt här',
  'ui.dir.delete.column.where': 'Mer',
  'ui.dir.row.users': 'Användare: bara du',
  'ui.dir.row.directorySync': 'Katalogsynkroniseringen är av',
  'ui.dir.row.applications': 'Appregistreringar',
  'ui.dir.row.enterpriseApplications': 'Företagsprogram',
  'ui.dir.row.subscriptions': 'Licensbaserade prenumerationer',
  'ui.dir.row.azureSubscriptions': 'Azure-prenumerationer',
  'ui.dir.row.azureAccess': 'Behörighet att ta bort Azure-resurser',
  'ui.dir.row.selfServiceProducts': 'Självbetjäningsprodukter (”Self-service sign-up products”)',
  'ui.dir.row.mfaProviders': 'Leverantörer av multifaktorautentisering',
  'ui.dir.row.userFlows': 'Användarflöden och identitetsprovidrar',
  'ui.dir.row.invoices': 'Fakturor',
  'ui.dir.state.proved': (values, format) => `Bevisat, läst ${format.dateTime(values.at)}`,
  'ui.dir.state.attested': (values) => `Intygat av ${values.by}`,
  'ui.dir.state.open': 'Öppet',
  'ui.dir.state.waiting': (values, format) =>
    values.until === '' ? 'Väntar' : `Väntar till ${format.date(values.until)}`,
  'ui.dir.state.couldNotCheck': 'Kunde inte kontrolleras',
  'ui.dir.state.onlyInEntra': 'Syns bara i Entra',
  'ui.dir.row.azureAccess.how':
    'Gå till Översikt, Egenskaper i Entra, ställ in Åtkomsthantering för Azure-resurser på Ja, spara, logga ut och logga in igen.',
  'ui.dir.row.applications.ours':
    'Bara verktygets registrering är kvar: ta bort den med den sista åtgärden ovan, eller enligt ”Required action” i Entra.',
  'ui.dir.delete.how': 'Gör så här i Entra',
  'ui.dir.delete.1': (values) =>
    values.domain === ''
      ? 'Öppna Hantera klientorganisationer med knappen nedan, inloggad med ditt konto på den ursprungliga domänen.'
      : `Öppna Hantera klientorganisationer med knappen nedan, inloggad med ditt konto på ${values.domain}.`,
  'ui.dir.delete.2': (values) =>
    `Markera ${values.name} med klientorganisations-ID ${values.id}, och ingen annan.`,
  'ui.dir.delete.3': 'Välj Ta bort. Entra gör sina kontroller och visar dem som en lista.',
  'ui.dir.delete.4':
    'Följ ”Required action” på varje rad som inte är grön och låt sedan Entra kontrollera igen.',
  'ui.dir.delete.5': 'Välj Ta bort när alla rader är gröna, och bekräfta.',
  'ui.dir.delete.stuck': 'Allt är grönt, och det misslyckas ändå',
  'ui.dir.delete.stuck.wait':
    'Vänta ett dygn och försök igen. Entras lista släpar efter: en borttagen prenumeration räknas i 72 timmar, en domän i upp till ett dygn.',
  'ui.dir.delete.stuck.hidden':
    'Se D04. Dolda tjänsthuvudnamn är den vanligaste orsaken. Ta bara bort sådana som Entra eller supporten nämner.',
  'ui.dir.delete.stuck.devOps':
    'Koppla bort Azure DevOps-organisationer från katalogen, i Azure DevOps under Organisationsinställningar, Microsoft Entra.',
  'ui.dir.delete.stuck.free':
    'Under kundavtalet (MCA) kan Microsoft Entra ID Free bli kvar i faktureringskontot, och ingen kan säga upp den manuellt. Bara supporten kan ta bort den.',
  'ui.dir.delete.stuck.support':
    'Kontakta supporten. Microsoft känner till konfigurationer som en administratör inte kan ta bort.',
  'ui.dir.delete.tell':
    'Uppge för supporten: klientorganisations-ID, den ursprungliga domänen, raden eller meddelandet som Entra visar, tidpunkten och prenumerations-ID:na från runbooken.',
  'ui.dir.delete.tenantId': 'Klientorganisations-ID',
  'ui.dir.delete.attest': 'När den är borta',
  'ui.dir.delete.attest.early':
    'Tidigare uppgifter är fortfarande öppna, och Entra tar inte bort något innan de är avklarade. Läs igen innan du intygar.',
  'ui.dir.delete.attest.what':
    'En borttagen katalog kan inte läsas, så en person intygar det. Den här sidan blir därefter slutsidan.'
};
