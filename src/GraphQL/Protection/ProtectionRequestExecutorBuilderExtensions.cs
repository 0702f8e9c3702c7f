using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>Changes the limits, which hold by default.</summary>
public static class ProtectionRequestExecutorBuilderExtensions
{
    /// <summary>Changes the limits of documents.</summary>
    public static IRequestExecutorBuilder ModifyOperationLimits(this IRequestExecutorBuilder builder, Action<OperationLimits> configure) =>
        builder.Modify(configure);

    /// <summary>Changes the budget of operations.</summary>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure) =>
        builder.Modify(configure);

    /// <summary>Changes who may see the schema.</summary>
    public static IRequestExecutorBuilder ModifyIntrospection(this IRequestExecutorBuilder builder, Action<IntrospectionOptions> configure) =>
        builder.Modify(configure);

    /// <summary>Closes introspection, or opens it, to all but the roles that are named.</summary>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true) =>
        builder.Modify<IntrospectionOptions>(o => o.IsOpen = !disable);

    /// <summary>What the server has without being asked for it.</summary>
    internal static IServiceCollection AddProtection(this IServiceCollection services)
    {
        services.TryAddSingleton<OperationLimits>(static s => s.Configured<OperationLimits>());
        services.TryAddSingleton<CostOptions>(static s => s.Configured<CostOptions>());
        services.TryAddSingleton<IntrospectionOptions>(static s =>
        {
            var options = s.Configured<IntrospectionOptions>();
            options.IsOpen ??= s.GetService<IHostEnvironment>()?.IsDevelopment() ?? true;
            return options;
        });
        services.TryAddEnumerable(
        [
            ServiceDescriptor.Singleton<IOperationCheck, IntrospectionCheck>(),
            ServiceDescriptor.Singleton<IOperationCheck, VariableListLengthCheck>(),
            ServiceDescriptor.Singleton<IOperationCheck, CostCheck>(),
        ]);
        return services;
    }

    /// <summary>The options of validation with the limits' rules; no names are proposed where introspection is closed.</summary>
    internal static ValidationOptions WithProtection(this ValidationOptions options, IServiceProvider services) => options with
    {
        Rules = services.GetService<OperationLimits>() is { } limits && !LimitRules.AreIn(options.Rules)
            ? options.Rules.With(LimitRules.Of(limits))
            : options.Rules,
        SuggestNames = options.SuggestNames && services.GetService<IntrospectionOptions>()?.IsOpen != false,
    };
}
