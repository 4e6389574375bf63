// A deal with its organization and its person in one step. Each is found or added, so that a step that failed
// half-way goes on where it ended when it runs again.
import { pipedriveAction } from "../action";
import { tokensOf } from "../budget";
import { withCustomFields } from "../customFields";
import { InputError, UncertainError } from "../errors";
import { type Field, type Fields, renamed, required, text, type Values } from "../fields";
import { customFields } from "../inputs/customFields";
import { KINDS, type Named, namedOf, type Outcome, outcomeExample, schemaOf } from "../matching";
import { emails, name, phones, title } from "../vocabulary";
import { dealDetails } from "./dealBody";
import { deal, type Matched, organization, person } from "./matchedRecords";
import { type MatchValues, soughtIn, upsertInputs } from "./matchInputs";
import { upserted } from "./upserting";

const { resolveDuplicates, whenSeveral } = upsertInputs(KINDS.person);

const inputs = {
  organizationName: renamed(name({ example: "Nordlicht Fahrradwerke" }), {
    label: "Organization Name",
    help: "The name of the organization; an organization of this name is used, or added. Blank means a deal without one.",
  }),
  personName: renamed(name({ example: "Mara Lindqvist" }), {
    label: "Person Name",
    help: "The whole name of the person. A new person needs it.",
  }),
  email: renamed(emails, {
    help: "E-mail addresses of the person, who is found by the primary one. They are added to those the person has already.",
  }),
  phone: renamed(phones, {
    help: "Phone numbers of the person, who is found by the primary one when Email is blank. They are added to those the person has already.",
  }),
  title: required(title({ help: "The title of the deal." })),
  matchField: text("Match Field", {
    help: "The name or code of a custom field of deals that tells the deal from all others; its value stands in Custom Fields. Blank means that the title tells it, together with the person and the organization. Choose one, or type it.",
    example: "Order number",
    dataSource: "selectDealCustomField",
  }),
  value: dealDetails.value,
  currency: dealDetails.currency,
  pipelineId: dealDetails.pipelineId,
  stageId: dealDetails.stageId,
  userId: dealDetails.userId,
  expectedCloseDate: dealDetails.expectedCloseDate,
  visibleTo: dealDetails.visibleTo,
  labelIds: dealDetails.labelIds,
  customFields,
  personCustomFields: renamed(customFields, { label: "Person Custom Fields" }),
  organizationCustomFields: renamed(customFields, { label: "Organization Custom Fields" }),
  whenSeveral,
  resolveDuplicates: resolveDuplicates as Field<boolean>,
};

/** Every input of a record as it reads when nobody fills it in. */
const blank = <F extends Fields, L extends Fields>({ inputs }: Matched<F, L>): Values<F> =>
  Object.fromEntries(
    Object.entries<Field<unknown>>(inputs).map(([key, field]) => [key, field.read(undefined)]),
  ) as Values<F>;

type Part = "organization" | "person" | "deal";

/** What became of each; null for one that was not asked for. */
type Done = Partial<Record<Part, Outcome | null>>;

const record = (outcome: Outcome | null): Named | undefined =>
  outcome === null ? undefined : namedOf(outcome.record as Record<string, unknown>);

/** The error of a step that failed half-way also says what exists, and that running it again goes on from there. */
function halfWay(thrown: unknown, part: Part, done: Done): unknown {
  if (!(thrown instanceof Error)) return thrown;
  const there = Object.entries(done).flatMap(([name, outcome]) => {
    const known = record(outcome);
    return known === undefined ? [] : [`${name} ${known.id} "${known.name}" (${outcome?.action})`];
  });
  if (there.length === 0) return thrown;
  const fate =
    thrown instanceof UncertainError
      ? `Whether the ${part} was written is not known`
      : `The ${part} was not written`;
  const message = `${thrown.message} ${fate}; done already: ${there.join(", ")}. Run the step again: it goes on from there.`;
  const stack = thrown.stack?.replace(thrown.message, () => message);
  return Object.assign(thrown, { message, done, ...(stack === undefined ? {} : { stack }) });
}

function mustHaveContact(values: Values<typeof inputs>): void {
  const { organizationName, personName, email, phone } = values;
  if ([organizationName, personName, email, phone].some((value) => value !== undefined)) return;
  throw new InputError(
    "Organization Name, Person Name, Email or Phone is required: fill one in, or use Add Deal",
  );
}

const personWay = ({ email, phone }: Values<typeof inputs>): "email" | "phone" | "name" => {
  if (email !== undefined) return "email";
  return phone === undefined ? "name" : "phone";
};

export const createDealWithContact = pipedriveAction({
  label: "Create Deal With Contact",
  description:
    "Finds or adds an organization and a person, then the deal between them, and writes what is filled in; what is there already is not added again. Costs 21 to 35 API tokens for each of the three, 26 where one is changed, and 10 for each list of custom fields, at most once in 15 minutes. OAuth scopes: contacts:full and deals:full.",
  inputs,
  schema: {
    type: "object",
    properties: {
      organization: { anyOf: [schemaOf(KINDS.organization), { type: "null" }] },
      person: { anyOf: [schemaOf(KINDS.person), { type: "null" }] },
      deal: schemaOf(KINDS.deal),
      api_tokens: { type: "integer" },
      api_tokens_left: { type: "integer" },
    },
  },
  example: {
    data: {
      organization: outcomeExample(KINDS.organization, "created"),
      person: outcomeExample(KINDS.person, "updated"),
      deal: outcomeExample(KINDS.deal, "created"),
      ...tokensOf({ spent: 96, left: 28_500 }),
    },
  },
  async perform(pipedrive, values) {
    mustHaveContact(values);
    const { whenSeveral, resolveDuplicates } = values;
    const choices = {
      whenSeveral,
      resolveDuplicates,
      matchField: undefined,
      matchValue: undefined,
    };
    const matchDeal: MatchValues = {
      matchBy: values.matchField === undefined ? "title" : "custom_field",
      matchValue: undefined,
      matchField: values.matchField,
    };
    const dealValues = { ...blank(deal), ...values };
    // Definitions are kept: looking every field up first costs nothing more, and nothing is written yet.
    await soughtIn(pipedrive, KINDS.deal, matchDeal, deal.own(dealValues));
    for (const [kind, written] of [
      ["deal", values.customFields],
      ["person", values.personCustomFields],
      ["organization", values.organizationCustomFields],
    ] as const) {
      await withCustomFields(pipedrive, kind, {}, { written });
    }

    const done: Done = {};
    const step = async (
      part: Part,
      work: () => Promise<Outcome> | null,
    ): Promise<number | undefined> => {
      try {
        done[part] = await work();
      } catch (thrown) {
        throw halfWay(thrown, part, done);
      }
      const id = done[part]?.id;
      return typeof id === "number" ? id : undefined;
    };
    const orgId = await step("organization", () => {
      if (values.organizationName === undefined) return null;
      const given = {
        name: values.organizationName,
        customFields: values.organizationCustomFields,
      };
      const all = { ...blank(organization), ...given, ...choices, matchBy: "name" };
      return upserted(pipedrive, organization, all, true);
    });
    const personId = await step("person", () => {
      const { personName, email, phone } = values;
      if ([personName, email, phone].every((value) => value === undefined)) return null;
      const given = {
        name: personName,
        email,
        phone,
        orgId,
        customFields: values.personCustomFields,
      };
      const all = { ...blank(person), ...given, ...choices, matchBy: personWay(values) };
      return upserted(pipedrive, person, all, true);
    });
    await step("deal", () => {
      const all = { ...dealValues, personId, orgId, ...choices, ...matchDeal };
      return upserted(pipedrive, deal, all, true);
    });
    return { data: { organization: null, person: null, ...done, ...tokensOf(pipedrive.budget) } };
  },
});
