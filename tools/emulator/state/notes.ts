// Notes; searched and counted, written by the routes of notes.

export interface Note {
  id: number;
  content: string;
  user_id: number;
  deal_id: number | null;
  person_id: number | null;
  org_id: number | null;
  lead_id: string | null;
  project_id?: number | null;
  add_time: string;
  update_time: string;
  active_flag: boolean;
}
