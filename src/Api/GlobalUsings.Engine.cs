// The schema code's names, supplied by the project's own GraphQL engine (build property UpstreamPackages is not true).
global using ScoringPlatform.GraphQL.Annotations;
global using ScoringPlatform.GraphQL.Data;
global using ScoringPlatform.GraphQL.Data.Filtering;
global using ScoringPlatform.GraphQL.Data.Paging;
global using ScoringPlatform.GraphQL.Data.Projections;
global using ScoringPlatform.GraphQL.Data.Sorting;
global using ScoringPlatform.GraphQL.DataLoading;
global using ScoringPlatform.GraphQL.DependencyInjection;
global using ScoringPlatform.GraphQL.Descriptors;
global using ScoringPlatform.GraphQL.Errors;
global using ScoringPlatform.GraphQL.Execution;
global using ScoringPlatform.GraphQL.Mutations;
global using ScoringPlatform.GraphQL.Redis;
global using ScoringPlatform.GraphQL.Relay;
global using ScoringPlatform.GraphQL.Subscriptions;
global using ScoringPlatform.GraphQL.Transport;
global using ScoringPlatform.GraphQL.Types.Scalars;
global using IError = ScoringPlatform.GraphQL.Errors.GraphQLError;
