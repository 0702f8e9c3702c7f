// The namespaces that nearly every subject's files use.
global using Microsoft.EntityFrameworkCore;
global using ScoringPlatform.Api.Errors;
global using ScoringPlatform.Api.Security;
global using ScoringPlatform.Api.Storage;
global using ScoringPlatform.Db;
