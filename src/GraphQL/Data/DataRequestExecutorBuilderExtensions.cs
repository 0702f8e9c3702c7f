using ScoringPlatform.GraphQL.Data.Paging;
using ScoringPlatform.GraphQL.DependencyInjection;

namespace ScoringPlatform.GraphQL.Data;

/// <summary>Turns on paging, filtering, sorting and projection.</summary>
public static class DataRequestExecutorBuilderExtensions
{
    /// <summary>Changes how connections are cut, for all fields that do not say otherwise.</summary>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> configure) =>
        builder.Modify(configure);

    /// <summary>Announces that fields are filtered. The attribute does the work; Hot Chocolate needs the call.</summary>
    public static IRequestExecutorBuilder AddFiltering(this IRequestExecutorBuilder builder) => builder;

    /// <summary>Announces that fields are sorted. The attribute does the work; Hot Chocolate needs the call.</summary>
    public static IRequestExecutorBuilder AddSorting(this IRequestExecutorBuilder builder) => builder;

    /// <summary>Announces that fields are projected. The attribute does the work; Hot Chocolate needs the call.</summary>
    public static IRequestExecutorBuilder AddProjections(this IRequestExecutorBuilder builder) => builder;
}
