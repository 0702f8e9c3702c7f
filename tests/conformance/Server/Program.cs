using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ScoringPlatform.Conformance.Server;
using ScoringPlatform.GraphQL.Data;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Protection;
using ScoringPlatform.GraphQL.Subscriptions;
using ScoringPlatform.GraphQL.Transport;

// A schema with every kind of type, at /graphql on a free port of this machine. The first line of output is its address.
// It runs as in production: all limits hold and errors are masked; only introspection is open.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddGraphQLServer()
    .AddTypeModule(typeof(Work).Assembly)
    .AddType<Painter>()
    .AddType<Visitor>()
    .AddType<Work>()
    .AddFiltering()
    .AddSorting()
    .AddGlobalObjectIdentification()
    .AddMutationConventions()
    .AddInMemorySubscriptions()
    .DisableIntrospection(false);
await using var app = builder.Build();
app.MapGraphQL();
await app.StartAsync();
Console.WriteLine(app.Urls.Single() + "/graphql");
await ((IHost)app).WaitForShutdownAsync();
