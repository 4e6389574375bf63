// Bad input gets one clear sentence that names the input, and no request goes out.
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { thrownBy, tokenConnection } from "./client/access";
import { run } from "./support/component";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());
beforeEach(() => emulator.requests.reset());

it.each([
  ["getDeal", { id: "abc" }, 'Deal ID must be a whole number, got "abc"'],
  ["getDeal", {}, "Deal ID is required: fill it in"],
  ["getDeal", { id: "0" }, 'Deal ID must be at least 1, got "0"'],
  ["addDeal", { value: "100" }, "Title is required: fill it in"],
  [
    "addDeal",
    { title: "A", value: "a lot" },
    'Value must be a number such as "1500" or "12.5", got "a lot"',
  ],
  ["addDeal", { title: "A", visibleTo: "2" }, 'Visible To must be one of 1, 3, 5, 7, got "2"'],
  ["addDeal", { title: "A", status: "deleted" }, "Delete Deal"],
  ["getDeals", { limit: "501" }, 'Limit must be at most 500, got "501"'],
  ["getFiles", { limit: "101" }, 'Limit must be at most 100, got "101"'],
  ["getDeals", { start: "-1" }, 'Start must be at least 0, got "-1"'],
  ["updateDeal", { id: "1" }, "Nothing to update: fill in at least one input to change"],
  [
    "updateDealProduct",
    { id: "1", productAttachmentId: "1", duration: "3" },
    "Duration is no longer supported",
  ],
  [
    "addLead",
    { title: "A" },
    "A lead needs a Person ID or an Organization ID: fill in one of them",
  ],
  [
    "addLead",
    { title: "A", personId: "1", value: "1500" },
    'Value must be an amount with its currency such as "1500 EUR", got "1500"',
  ],
  ["getLead", { id: "17" }, "Lead ID must be a UUID"],
  ["updateLead", { id: "17" }, "Lead ID must be a UUID"],
  ["addPerson", { name: "A", email: "[{oops" }, "Email must be valid JSON"],
  ["addOrganization", {}, "Name is required: fill it in"],
  ["addUser", { email: "a@example.com", access: "sales" }, "Access must be valid JSON"],
  [
    "addUser",
    { email: "a@example.com", access: '[{"app": "sales"}, "global"]' },
    'Access, entry 2, must be an object such as {"app": "sales"}, got "global"',
  ],
  [
    "addUser",
    { email: "a@example.com", access: '[{"app": "mail"}]' },
    "Access, entry 1, needs an app out of sales, projects,",
  ],
  [
    "addUser",
    { email: "a@example.com", access: '[{"app": "sales", "role": 1}]' },
    'Access, entry 1, may have app, admin and permission_set_id, got "role"',
  ],
  [
    "addUser",
    { email: "a@example.com", access: '[{"app": "sales", "admin": "yes"}]' },
    'Access, entry 1, needs admin true or false, got "yes"',
  ],
  [
    "addUser",
    { email: "a@example.com", access: '[{"app": "sales", "permission_set_id": 7}]' },
    "Access, entry 1, permission_set_id must be a UUID",
  ],
  [
    "addUser",
    {
      email: "a@example.com",
      access:
        '[{"app": "sales", "admin": true, "permission_set_id": "f07d229d-088a-4144-a40f-1fe64295d180"}]',
    },
    "Access, entry 1, may have admin or permission_set_id, not both: keep one",
  ],
  ["updateRole", { id: "1" }, "Nothing to update: fill in at least one input to change"],
  ["updateRolePipelines", { id: "1" }, "Nothing to update: fill in at least one input to change"],
  [
    "updateRolePipelines",
    { id: "1", add: "1,2", remove: "2" },
    "Pipelines to Show and Pipelines to Hide both name 2: choose one",
  ],
  ["getPermissionSet", { id: "7" }, "Permission Set ID must be a UUID"],
  [
    "addFile",
    { entityType: "deal", entityId: "x", file: "a", fileName: "a.txt" },
    'Entity ID must be a whole number, got "x"',
  ],
  [
    "addFile",
    { entityType: "lead", entityId: "1", file: "a", fileName: "a.txt" },
    "Entity ID must be a UUID",
  ],
  [
    "addFile",
    { entityType: "note", entityId: "1", file: "a", fileName: "a.txt" },
    "Entity Type must be one of",
  ],
  [
    "addPersonPicture",
    { id: "1", fileName: "a.png", file: "a", cropX: "0" },
    "Crop X, Crop Y, Crop Width and Crop Height belong together: fill in all four or none",
  ],
  [
    "addPersonPicture",
    { id: "1", fileName: "a.png", file: "a", cropX: 0, cropY: 0, cropWidth: 200, cropHeight: 199 },
    'Crop Width and Crop Height must be the same, got "200" and "199"',
  ],
  [
    "postAdditionalDiscount",
    { id: "1", description: "A", amount: "0", type: "amount" },
    'Amount must be at least 0.01, got "0"',
  ],
  ["searchItem", { term: "ab", limit: "101" }, 'Limit must be at most 100, got "101"'],
  ["searchDeals", {}, "Term is required: fill it in"],
  ["addPipeline", { name: "A", orderNr: "4" }, "Order Nr is no longer supported by Pipedrive"],
  ["mergeDeals", { id: "1", mergeWithId: "" }, "Merge With ID is required: fill it in"],
])("%s with %j", async (key, inputs, sentence) => {
  const { message } = await thrownBy(() => run(key, tokenConnection(emulator.url), inputs));
  expect(message).toContain(sentence);
  expect(message).not.toMatch(/\n/);
  expect(emulator.requests.all()).toEqual([]);
});

it("a connection that is missing is named", async () => {
  const { message } = await thrownBy(() => run("getUsers", undefined as never, {}));
  expect(message).toBe("Connection is required: choose a Pipedrive connection");
});
