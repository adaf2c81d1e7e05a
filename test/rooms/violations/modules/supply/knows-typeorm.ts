// breaks: sql-lives-in-repositories
export { In } from 'typeorm';
