// Settings of a user as v1 sends them; nothing in the API changes them.
// https://developers.pipedrive.com/docs/api/v1/UserSettings
export const USER_SETTINGS = {
  marketplace_team: false,
  list_limit: 100,
  beta_app: false,
  prevent_salesphone_callto_override: false,
  file_upload_destination: "s3",
  callto_link_syntax: "callto:[number]",
  autofill_deal_expected_close_date: false,
  person_duplicate_condition: "name && (org_id || email || phone)",
};
