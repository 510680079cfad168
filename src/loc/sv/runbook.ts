import type { Agreement } from '../../facts/records';
import type { Translation } from '../message';
import type { runbook as enRunbook } from '../en/runbook';

const AGREEMENT: Readonly<Record<Agreement, string>> = {
  mosa: 'Microsofts onlineprenumerationsavtal (MOSA)',
  mca: 'Microsoft-kundavtal (MCA)',
  partner: 'Köpt via en partner',
  trial: 'Bara utvärderingsversioner',
  education: 'Utbildningsavtal'
};

/** The offline runbook: read when neither SharePoint nor this tool answers any more. */
export const runbook: Translation<typeof enRunbook> = {
  'runbook.title': (values) => `Runbook: stänga ${values.tenant}`,
  'runbook.lead':
    'För tiden när SharePoint, Teams och Tenant Closure är borta. Filen går att öppna utan nätverk, bara länkarna kräver det. Förvara den utanför klientorganisationen.',
  'runbook.asOf': (values, format) =>
    `Allt här är läst ${format.dateTime(values.at)} eller senare. Vad som har hänt sedan dess vet bara portalerna. Där en rad säger ”här” eller ”läs igen”, eller nämner ett steg, avses Tenant Closure, så länge det går att köra.`,
  'runbook.links':
    'Länkar till Entra och Azure leder till den här klientorganisationen. Länkar till administrationscentret för Microsoft 365 leder till klientorganisationen för det konto som är inloggat.',
  'runbook.made': 'Skapad',
  'runbook.madeBy': (values, format) => `${format.dateTime(values.at)}, av ${values.by}`,
  'runbook.contents': 'Innehåll',
  'runbook.final.title': 'Att ta bort katalogen är slutgiltigt',
  'runbook.final.what':
    'Microsoft kan inte återställa en borttagen klientorganisation. Alla användare, grupper, program och enheter i den är borta, och ingen kan logga in i något via den.',
  'runbook.final.guard': 'Jämför före varje åtgärd klientorganisations-ID:t i portalen med det som står ovan.',

  'runbook.date.title': 'Tidigaste stängningsdatum',
  'runbook.date.assumes': 'Vad datumet förutsätter',

  'runbook.tasks.title': 'Det som återstår, i ordning',
  'runbook.tasks.none': 'Inget återstod när filen skapades.',
  'runbook.tasks.beside': 'Också öppet',
  'runbook.tasks.waitsFor': (values, format) => `Kommer efter ${format.list(values.checks)}.`,
  'runbook.tasks.pages': 'Sidor',
  'runbook.tasks.objects': 'Det som hittades',

  'runbook.subs.title': 'Prenumerationer som är kvar',
  'runbook.subs.unread':
    'Prenumerationerna kunde inte läsas. Det är inte samma sak som att ingen finns: titta under Dina produkter med statusfiltret Alla.',
  'runbook.subs.none': 'Alla prenumerationer i Graphs lista var borttagna, eller så var listan tom.',
  'runbook.subs.agreement': (values, format) =>
    `Faktureringsavtal: ${AGREEMENT[values.agreement]}, enligt ${values.by} den ${format.date(values.at)}. Det som Graph visar om en prenumeration går före.`,
  'runbook.subs.agreementOpen':
    'Ingen har angett under vilket faktureringsavtal de köptes. Det framgår under Faktureringskonton i administrationscentret. Båda vägarna visas.',
  'runbook.subs.domains':
    'Frigör anpassade domäner innan du säger upp: en domän i en uppsagd klientorganisation är svår att få tillbaka.',
  'runbook.subs.id': 'Prenumerations-ID i faktureringen',
  'runbook.subs.graphId': 'Prenumerations-ID i Graph',
  'runbook.subs.state': 'Status',
  'runbook.subs.created': 'Köpt',
  'runbook.subs.next': 'Nästa status, om inget görs',
  'runbook.subs.end': 'Tidigaste slut',
  'runbook.subs.unknownEnd': 'Okänt: varken tjänsten eller någon regel ger ett datum',
  'runbook.subs.carrier':
    'Tas bort sist. Tenant Closure körs på den, och SharePoint upphör tillsammans med den, med allt innehåll.',
  'runbook.subs.cancel': 'Så sägs den upp',
  'runbook.subs.delete': 'Så tas den bort',
  'runbook.subs.endNow': 'Så avslutas den',
  'runbook.subs.ifUnder': (values) => `Om den hör till det här avtalet: ${AGREEMENT[values.agreement]}`,

  'runbook.entra.title': 'Entras egen kontrollista',
  'runbook.entra.what':
    'Entra går igenom den här listan innan en klientorganisation tas bort. Vid varje rad står vår senaste läsning. Entras gäller.',
  'runbook.entra.unseen': 'Visas inte av Graph: titta på sidan',
  'runbook.entra.invoices': 'Fakturorna är betalda',
  'runbook.entra.users': 'Ingen användare utom en global administratör',
  'runbook.entra.directorySync': 'Katalogsynkroniseringen är av',
  'runbook.entra.applications': 'Ingen appregistrering',
  'runbook.entra.enterpriseApplications': 'De företagsprogram som kan tas bort är borttagna',
  'runbook.entra.mfaProviders': 'Ingen leverantör av multifaktorautentisering',
  'runbook.entra.subscriptions': 'Alla prenumerationer är avetablerade',
  'runbook.entra.azureSubscriptions': 'Ingen Azure-prenumeration, varken aktiv eller uppsagd',
  'runbook.entra.azureAccess': 'Åtkomsthantering för Azure-resurser är på för dig',
  'runbook.entra.selfServiceProducts': 'Ingen självbetjäningsprodukt',
  'runbook.entra.userFlows': 'Inget användarflöde, ingen identitetsprovider och ingen anpassad princip (B2C och External ID)',

  'runbook.delete.title': 'Ta bort klientorganisationen',
  'runbook.delete.signIn': (values) =>
    `Logga in i Entra som global administratör i ett privat fönster, med kontot på ${values.domain}. Entra kräver multifaktorautentisering.`,
  'runbook.delete.open': 'Öppna Hantera klientorganisationer:',
  'runbook.delete.tick': (values) =>
    `Markera klientorganisationen med ID ${values.tenantId} och ingen annan, och välj sedan Ta bort.`,
  'runbook.delete.rows': 'Åtgärda varje rad som inte är grön enligt kolumnen ”Required action” och öppna sedan listan igen.',
  'runbook.delete.last': 'Välj Ta bort när alla rader är gröna. Det här är åtgärden som inte kan ångras.',

  'runbook.stuck.title': 'Allt är grönt, och det misslyckas ändå',
  'runbook.stuck.what':
    'Microsoft känner till att vissa klientorganisationer inte kan tas bort trots att alla rader är gröna. Prova följande i ordning, och försök ta bort igen efter varje punkt:',
  'runbook.stuck.wait': 'Vänta 72 timmar efter att den sista prenumerationen togs bort: först då är den avetablerad för Entra.',
  'runbook.stuck.allProducts':
    'Ställ in statusfiltret på Alla under Dina produkter: en utgången eller inaktiverad produkt räknas fortfarande.',
  'runbook.stuck.azure':
    'Aktivera åtkomsthantering för Azure-resurser, logga ut och in och leta efter Azure-prenumerationer med alla filter rensade. En uppsagd räknas tills den är borttagen.',
  'runbook.stuck.applications':
    'Öppna Appregistreringar, Alla program, och ta bort det som är kvar, även b2c-extensions-app.',
  'runbook.stuck.principals':
    'Lista tjänsthuvudnamn från tredje part med raderna nedan. Ta bort dem ett i taget under Företagsprogram och gå igenom listan igen: vissa går att ta bort först efter andra.',
  'runbook.stuck.never':
    'Inaktivera aldrig Microsofts program i mängd, och ta aldrig bort dem i mängd. Ett publicerat recept som gör det inaktiverar även Azure-portalen, och då kan ingen logga in för att slutföra borttagningen.',
  'runbook.stuck.support': 'Kontakta supporten och ange det som står under Support.',

  'runbook.ps.title': 'PowerShell utan verktyget',
  'runbook.ps.what':
    'Varje block loggar in och jämför klientorganisations-ID:t innan det gör något. Kör hela blocket på en gång. Kontot behöver rollen och de behörigheter som begärs vid inloggningen.',
  'runbook.ps.install': 'En gång: installera Microsoft Graph PowerShell',
  'runbook.ps.users': 'Lista användarna som är kvar (ändrar inget)',
  'runbook.ps.sync':
    'Stäng av katalogsynkroniseringen. Det går inte att avbryta när det har börjat och tar upp till 72 timmar. Avinstallera synkroniseringsklienten först',
  'runbook.ps.restore': 'Återställ en borttagen användare: listar dem och frågar sedan efter ett ID',
  'runbook.ps.subscriptions': 'Visa status för alla prenumerationer (ändrar inget)',
  'runbook.ps.thirdParty': 'Lista tjänsthuvudnamn från tredje part (ändrar inget)',
  'runbook.ps.wrongTenant': (values) => `Det här är inte klientorganisationen för ${values.domain}. Inget har gjorts.`,
  'runbook.ps.ask': 'ID för användaren som ska återställas',

  'runbook.restore.title': 'Återställ en borttagen användare',
  'runbook.restore.what':
    'En borttagen användare kan återställas i 30 dagar, med postlåda och licenser, så länge prenumerationen och katalogen finns.',
  'runbook.restore.steps':
    'Öppna Borttagna användare med länken nedan.\nMarkera användaren och välj Återställ användare.\nEller använd PowerShell-raderna ovan med användarens ID.',
  'runbook.restore.unread': 'De borttagna användarna kunde inte läsas. Det är inte samma sak som att ingen finns.',

  'runbook.support.title': 'Support',
  'runbook.support.online': 'Online, som administratör: Hjälp och support i administrationscentret.',
  'runbook.support.numbers': 'Per telefon, enligt Microsofts supportsida. Där finns även övriga länder:',
  'runbook.support.noNumbers':
    'Microsofts supportsida anger inget telefonnummer för det här molnet. Ert nummer visas i administrationscentret.',
  'runbook.support.us': 'USA',
  'runbook.support.canada': 'Kanada',
  'runbook.support.uk': 'Storbritannien',
  'runbook.support.australia': 'Australien',
  'runbook.support.china': 'Kina (21Vianet)',
  'runbook.support.source': 'Microsofts supportsida',
  'runbook.support.partner': 'Gäller det en prenumeration som en partner har sålt: fråga partnern först.',
  'runbook.support.tell': 'Det här behöver de veta',
  'runbook.support.goal':
    'Vårt mål är att ta bort klientorganisationen. Varje rad som Entra kontrollerar finns ovan, med vår senaste läsning.',
  'runbook.support.billing': 'Faktureringskonto: Graph visar inte numret. Anteckna det här från Faktureringskonton:',
  'runbook.support.invoices': 'Fakturor: ladda ned dem innan klientorganisationen är borta.',
  'runbook.support.subscriptionIds': 'Prenumerations-ID:n i faktureringen',
  'runbook.support.requestIds': 'ID för begäranden om det som inte kunde läsas',

  'runbook.after.title': 'Efter borttagningen',
  'runbook.after.signIn': 'Det går inte att logga in i klientorganisationen. Det är beviset.',
  'runbook.after.data':
    'Kunddata i en uppsagd prenumeration kan tas bort efter 30 till 90 dagar och tas bort senast 180 dagar efter uppsägningen.',
  'runbook.after.noReturn':
    'När de tre dagarna har gått kan en borttagen prenumeration inte längre återaktiveras. Data kommer inte tillbaka om samma produkt köps igen.',
  'runbook.after.domains':
    'En frigjord anpassad domän kan verifieras i en annan klientorganisation. Dess DNS-poster pekar på Microsoft 365 tills du ändrar dem hos registraren.',
  'runbook.after.azure': 'Den sista fakturan för en uppsagd Azure-prenumeration kommer upp till 72 timmar senare.',
  'runbook.after.keep': 'Behåll den här filen, inventeringen, resultaten av körningarna och fakturorna så länge era regler kräver det.',

  'runbook.card.what':
    'En fil med allt som återstår: uppgifter, datum, länkar till den här klientorganisationen, PowerShell-rader och support. Den går att öppna utan nätverk och utan verktyget.',
  'runbook.card.when': 'Du behöver den när SharePoint är borta, för då är verktyget också borta.',
  'runbook.card.save': 'Spara runbooken',
  'runbook.card.again': 'Spara igen',
  'runbook.card.saved': (values, format) =>
    `Senast sparad av ${values.by}, ${format.dateTime(values.at)}. Den visar klientorganisationen som den var då: spara den igen innan du säger upp något.`,
  'runbook.card.notSaved': 'Inte sparad än.',
  'runbook.card.where':
    'Förvara filen utanför klientorganisationen: inte i OneDrive, SharePoint eller en postlåda som försvinner med den.',
  'runbook.card.done': 'Runbooken är sparad. Förvara den utanför klientorganisationen.',
  'runbook.card.failed': 'Runbooken kunde inte sättas samman, och inget sparades. Läs in sidan igen och spara den på nytt.',
  'runbook.card.notKept':
    'Filen lämnades till webbläsaren, men det kunde inte antecknas här att den är sparad. Kontrollera att webbläsaren får lagra data och spara den sedan igen.',
  'runbook.card.notRead': 'Klientorganisationen måste läsas innan en runbook kan skapas.'
};
