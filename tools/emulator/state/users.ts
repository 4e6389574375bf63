// Users of the company.

export interface User {
  id: number;
  name: string;
  email: string;
  is_admin: boolean;
  active_flag: boolean;
  /** IANA name. */
  timezone_name: string;
  default_currency: string;
  created: string;
  modified: string;
  phone: string | null;
  role_id: number;
}
