// Field definitions of leads: v1 only. The custom fields of leads are those of deals and change with them.
// https://developers.pipedrive.com/docs/api/v1/LeadFields
import { operation } from "../operation";

export const getLeadFields = operation("GET /v1/leadFields", {
  label: "Get Lead Fields",
  description: "Gets the field definitions of leads; custom ones are inherited from deals.",
});
