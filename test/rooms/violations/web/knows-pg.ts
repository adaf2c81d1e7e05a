// breaks: sql-lives-in-repositories
export { Pool } from 'pg';
