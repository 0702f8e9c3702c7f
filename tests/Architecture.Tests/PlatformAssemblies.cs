using System.Reflection;

namespace ScoringPlatform.Architecture.Tests;

/// <summary>The platform's own assemblies, by the name of their project.</summary>
internal static class PlatformAssemblies
{
    public static Assembly Load(string project) => Assembly.Load($"ScoringPlatform.{project}");

    public static IEnumerable<Assembly> Shipped() => new[] { "Scoring", "GraphQL", "GraphQL.Redis", "Db", "Reports", "Console", "Api" }.Select(Load);
}
