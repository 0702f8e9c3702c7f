// The names that schema code uses; shared schema code has no usings of its own.
global using ScoringPlatform.GraphQL.Annotations;
global using ScoringPlatform.GraphQL.Data.Filtering;
global using ScoringPlatform.GraphQL.Data.Paging;
global using ScoringPlatform.GraphQL.Data.Projections;
global using ScoringPlatform.GraphQL.Data.Sorting;
global using ScoringPlatform.GraphQL.DataLoading;
global using ScoringPlatform.GraphQL.DependencyInjection;
global using ScoringPlatform.GraphQL.Subscriptions;
