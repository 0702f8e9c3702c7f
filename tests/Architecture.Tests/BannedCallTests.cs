using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoringPlatform.Architecture.Tests;

/// <summary>Time and identity come from injected sources; nothing blocks a thread on a task; nothing is fire and forget.</summary>
public sealed class BannedCallTests
{
    private static readonly Dictionary<string, string> Banned = new(StringComparer.Ordinal)
    {
        ["System.DateTime.get_Now"] = "TimeProvider",
        ["System.DateTime.get_UtcNow"] = "TimeProvider",
        ["System.DateTime.get_Today"] = "TimeProvider",
        ["System.DateTimeOffset.get_Now"] = "TimeProvider",
        ["System.DateTimeOffset.get_UtcNow"] = "TimeProvider",
        ["System.Guid.NewGuid"] = "an injected source",
        ["System.Guid.CreateVersion7"] = "an injected source",
        ["System.Random.get_Shared"] = "an injected, seeded source",
        ["System.Threading.Tasks.Task.Wait"] = "await",
        ["System.Threading.Tasks.Task`1.get_Result"] = "await",
        ["System.Threading.Thread.Sleep"] = "await with a TimeProvider",
    };

    public static TheoryData<string> Projects => ["Scoring", "GraphQL", "GraphQL.Redis", "Db", "Reports", "Console", "Api"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_Calls_AreNotBanned(string project)
    {
        var found = CallScanner.Calls(PlatformAssemblies.Load(project))
            .Where(call => Banned.ContainsKey(Name(call.Called)))
            .Select(call => $"{call.Caller.DeclaringType}.{call.Caller.Name} calls {Name(call.Called)}: use {Banned[Name(call.Called)]}")
            .Distinct()
            .ToList();

        Assert.Empty(found);
    }

    [Fact]
    public void Scanner_GivenThisTest_FindsItsCall()
    {
        var called = CallScanner.Calls(typeof(BannedCallTests).Assembly).Select(call => Name(call.Called));

        Assert.Contains("System.DateTime.get_UtcNow", called);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_AsyncMethods_ReturnATask(string project)
    {
        var asyncVoid = PlatformAssemblies.Load(project).GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
            .Where(method => method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute), false))
            .Select(method => $"{method.DeclaringType}.{method.Name}")
            .ToList();

        Assert.Empty(asyncVoid);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_Classes_AreSealedStaticOrMeantAsBase(string project)
    {
        var open = PlatformAssemblies.Load(project).GetTypes()
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }
                && !type.IsDefined(typeof(CompilerGeneratedAttribute), false)
                && !IsBase(type)
                && !IsMadeOfRazor(type)
                && type.Name != "Program" // the compiler's own class around Program.cs
                && type.Namespace?.Contains(".Migrations", StringComparison.Ordinal) != true)
            .Select(type => type.FullName)
            .ToList();

        Assert.Empty(open);
    }

    // Only to be found by the scanner's own test.
    private static DateTime CallOfABannedMethod() => DateTime.UtcNow;

    private static bool IsBase(Type type) =>
        IsMadeToBeOverridden(type)
        || PlatformAssemblies.Shipped().SelectMany(assembly => assembly.GetTypes())
            .Any(other => other.BaseType is { } parent
                && (parent == type || (parent.IsGenericType && parent.GetGenericTypeDefinition() == type)));

    /// <summary>The compiler of Razor files knows no sealed classes.</summary>
    private static bool IsMadeOfRazor(Type type) => type.Name == "_Imports" || type.GetMethod("BuildRenderTree", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static bool IsMadeToBeOverridden(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Any(method => method is { IsVirtual: true, IsFinal: false } && method.GetBaseDefinition() == method);

    private static string Name(MethodBase method)
    {
        var type = method.DeclaringType;
        type = type is { IsGenericType: true } ? type.GetGenericTypeDefinition() : type;
        return $"{type?.FullName}.{method.Name}";
    }
}
