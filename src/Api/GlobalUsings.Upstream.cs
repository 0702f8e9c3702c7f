// The same names, supplied by Hot Chocolate (build property UpstreamPackages=true).
global using GreenDonut;
global using HotChocolate;
global using HotChocolate.Authorization;
global using HotChocolate.Data;
global using HotChocolate.Data.Filters;
global using HotChocolate.Data.Sorting;
global using HotChocolate.Execution;
global using HotChocolate.Execution.Configuration;
global using HotChocolate.Resolvers;
global using HotChocolate.Subscriptions;
global using HotChocolate.Types;
global using HotChocolate.Types.Pagination;
global using HotChocolate.Types.Relay;
global using Microsoft.Extensions.DependencyInjection;
global using Path = System.IO.Path;
