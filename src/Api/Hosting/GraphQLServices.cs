using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Network;
using ScoringPlatform.Api.Security.Access;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Puts the schema together from the classes of this assembly and serves it at <c>/graphql</c>.</summary>
internal static class GraphQLServices
{
    private const int LargestPage = 100;
    private const int UsualPage = 20;

    public static WebApplicationBuilder AddPlatformGraphQL(this WebApplicationBuilder builder)
    {
        builder.Services.AddGraphQLServer()
            .AddAuthorization()
            .AddAccessRules()
            .AddFiltering()
            .AddSorting()
            .AddProjections()
            .AddGlobalObjectIdentification()
            .AddMutationConventions(applyToAllMutations: true)
            .AddPlatformSubscriptions(builder.Configuration)
            .RegisterDbContextFactory<ScoringContext>()
            .BindRuntimeType<ScaledScore, DecimalType>()
            .AddTypeConverter<ScaledScore, decimal>(score => score.ToDecimal())
            .AddTypeConverter<decimal, ScaledScore>(points => ScaledScore.FromExact(points))
            .AddApiTypes()
            .AddErrorFilter(DomainErrors.Explain)
            .AddErrorFilter(Correlation.Mark)
            .AddPlatformLimits()
            .ModifyRequestOptions(request => request.ExecutionTimeout = TimeSpan.FromSeconds(RequestTimeout(builder.Configuration)))
            .AddPlatformListeners(TelemetryServices.IsOn(builder.Configuration))
            .ModifyPagingOptions(paging =>
            {
                paging.DefaultPageSize = UsualPage;
                paging.MaxPageSize = LargestPage;
                paging.IncludeTotalCount = true;
            });
        return builder;
    }

    private static int RequestTimeout(ConfigurationManager configuration) =>
        (configuration.GetSection(NetworkOptions.Section).Get<NetworkOptions>() ?? new NetworkOptions()).RequestTimeoutSeconds;

    public static WebApplication MapPlatformGraphQL(this WebApplication app)
    {
        app.MapGraphQL();
        return app;
    }
}
