// Searching all kinds of record at once, and one field of a kind:
// https://developers.pipedrive.com/docs/api/v1/ItemSearch
import { choice, choices, flag, required, text } from "../fields";
import { operation } from "../operation";
import { exactMatch, term } from "../vocabulary";

export const searchItem = operation("GET /api/v2/itemSearch", {
  label: "Search Item",
  description:
    "Searches deals, persons, organizations, products, leads, files, e-mail attachments and projects at once, best matches first.",
  query: {
    term: required(term()),
    itemTypes: choices(
      "Item Types",
      [
        { value: "deal", label: "Deal" },
        { value: "person", label: "Person" },
        { value: "organization", label: "Organization" },
        { value: "product", label: "Product" },
        { value: "lead", label: "Lead" },
        { value: "file", label: "File" },
        { value: "mail_attachment", label: "Mail Attachment" },
        { value: "project", label: "Project" },
      ],
      {
        help: "Kinds of record to look for: deal, person, organization, product, lead, file, mail_attachment, project, separated by commas. Blank means all.",
        example: "person,organization",
      },
    ),
    fields: choices(
      "Fields",
      [
        { value: "address", label: "Address" },
        { value: "code", label: "Code" },
        { value: "custom_fields", label: "Custom Fields" },
        { value: "email", label: "E-Mail" },
        { value: "name", label: "Name" },
        { value: "notes", label: "Notes" },
        { value: "phone", label: "Phone" },
        { value: "title", label: "Title" },
        { value: "description", label: "Description" },
      ],
      {
        help: "Where to look: address (organizations), code (products), email and phone (persons), title (deals, leads, projects), description (projects), name, notes, custom_fields, separated by commas. Blank means everywhere.",
        example: "name,email",
      },
    ),
    exactMatch,
    searchForRelatedItems: flag("Search for Related Items", {
      help: "Yes adds related_items: up to 100 of the newest deals and leads of each person and organization found, and up to 100 persons of each organization.",
    }),
    includeFields: choices(
      "Include Fields",
      [
        { value: "deal.cc_email", label: "Smart Bcc Address" },
        { value: "person.picture", label: "Picture" },
        { value: "product.price", label: "Prices" },
      ],
      {
        help: "Optional fields to show as well: deal.cc_email, person.picture, product.price, separated by commas.",
        example: "deal.cc_email",
      },
    ),
  },
});

export const searchItemByField = operation("GET /api/v2/itemSearch/field", {
  label: "Search Item by Field",
  description: "Finds records by the value of one field; upper and lower case matter.",
  query: {
    entityType: required(
      choice(
        "Entity Type",
        [
          { value: "deal", label: "Deal" },
          { value: "lead", label: "Lead" },
          { value: "person", label: "Person" },
          { value: "organization", label: "Organization" },
          { value: "product", label: "Product" },
          { value: "project", label: "Project" },
        ],
        {
          help: "The kind of record: deal, lead, person, organization, product or project.",
        },
      ),
    ),
    field: required(
      text("Field", {
        help: "The code of the field to look in. Of custom fields only text, large text, autocomplete, numerical, monetary, address and phone ones can be searched.",
        example: "name",
      }),
    ),
    term: required(
      text("Term", {
        help: "The value to look for: at least 2 characters, or 1 when Match is exact.",
        example: "Nordlicht",
      }),
    ),
    match: choice(
      "Match",
      [
        { value: "exact", label: "Exact" },
        { value: "beginning", label: "Beginning" },
        { value: "middle", label: "Middle" },
      ],
      {
        help: "How the value must match the term: exact, beginning (it starts with it) or middle (it holds it anywhere). Blank means exact.",
      },
    ),
  },
});
