using System.Reflection;

namespace ScoringPlatform.Api.Hosting;

/// <summary>What Hot Chocolate's source generator writes for <c>[assembly: Module("ApiTypes")]</c>: here, by reflection.</summary>
internal static class ApiModule
{
    public static IRequestExecutorBuilder AddApiTypes(this IRequestExecutorBuilder builder) =>
        builder.AddTypeModule(Assembly.GetExecutingAssembly());
}
