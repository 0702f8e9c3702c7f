-- The database and its two logins, for a server that has none yet: run by sqlcmd as an administrator of the server, as often as
-- you like. It takes the passwords from the environment: OWNER_PASSWORD, NODE_PASSWORD (without apostrophes).
--
--   scoring_owner  migrates: owns the database, and nothing beside it
--   scoring_node   every node: nothing yet; sqlserver-rights.sql gives its role rights, once there are tables
--
-- Then: migrate as scoring_owner, run sqlserver-rights.sql and sqlserver-node.sql.
IF DB_ID(N'scoring') IS NULL
    CREATE DATABASE [scoring];
GO

IF SUSER_ID(N'scoring_owner') IS NULL
    CREATE LOGIN [scoring_owner] WITH PASSWORD = N'$(OWNER_PASSWORD)', DEFAULT_DATABASE = [scoring];
IF SUSER_ID(N'scoring_node') IS NULL
    CREATE LOGIN [scoring_node] WITH PASSWORD = N'$(NODE_PASSWORD)', DEFAULT_DATABASE = [scoring];
GO

USE [scoring];
GO

IF DATABASE_PRINCIPAL_ID(N'scoring_owner') IS NULL
    CREATE USER [scoring_owner] FOR LOGIN [scoring_owner] WITH DEFAULT_SCHEMA = [dbo];
IF DATABASE_PRINCIPAL_ID(N'scoring_node') IS NULL
    CREATE USER [scoring_node] FOR LOGIN [scoring_node] WITH DEFAULT_SCHEMA = [dbo];
ALTER ROLE [db_owner] ADD MEMBER [scoring_owner];
GO
