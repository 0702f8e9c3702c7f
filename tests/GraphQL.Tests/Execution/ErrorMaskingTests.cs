using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DataLoading;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>
/// What a client learns of an unexpected failure, wherever it happens: one sentence and a code outside Development, the
/// cause in it. Field by field, so that no way out is forgotten.
/// </summary>
public sealed class ErrorMaskingTests
{
    private const string Secret = "Password=hunter2";
    private const string Masked = "Unexpected Execution Error";

    private static readonly ConcurrentDictionary<string, IRequestExecutor> Executors = new();

    /// <summary>Documents in which something fails that no client should hear of, and the path of the failure.</summary>
    public static TheoryData<string, string> Places => new()
    {
        { "{ member { property } }", "/member/property" },
        { "{ sync }", "/sync" },
        { "{ later }", "/later" },
        { "{ task }", "/task" },
        { "{ aggregate }", "/aggregate" },
        { "{ cast }", "/cast" },
        { "{ sequence }", "/sequence" },
        { "{ asyncSequence }", "/asyncSequence" },
        { "{ loaded }", "/loaded" },
        { "{ required }", "/required" },
        { "{ rows { broken } }", "/rows/1/broken" },
        { "{ service }", "/service" },
        { "mutation { sync }", "/sync" },
        { "mutation { later }", "/later" },
        { "subscription { opened }", "/opened" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Failure_OutsideDevelopment_IsOneSentence(string document, string path)
    {
        foreach (var environment in new[] { null, "Production", "Staging" })
        {
            var response = await Shared(environment).SendAsync(document);

            var error = Assert.Single(response["errors"]!.AsArray())!;
            Assert.Equal(Masked, (string)error["message"]!);
            Assert.Equal("""{"code":"INTERNAL_ERROR"}""", error["extensions"]!.ToJsonString());
            Assert.Equal(path, PathOf(error));
            Assert.NotEmpty(error["locations"]!.AsArray());
            Assert.DoesNotContain("hunter2", response.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Failure_InDevelopment_TellsItsCause(string document, string path)
    {
        var response = await Shared("Development").SendAsync(document);

        var error = Assert.Single(response["errors"]!.AsArray())!;
        Assert.NotEqual(Masked, (string)error["message"]!);
        Assert.Equal("INTERNAL_ERROR", (string)error["extensions"]!["code"]!);
        Assert.Contains("Exception", (string)error["extensions"]!["stackTrace"]!, StringComparison.Ordinal);
        Assert.Equal(path, PathOf(error));
    }

    [Theory]
    [InlineData("Development", false, true)]
    [InlineData("Production", true, false)]
    public async Task Details_SetByOption_GoBeforeTheEnvironment(string environment, bool details, bool isMasked)
    {
        var response = await Executor(environment, b => b.ModifyRequestOptions(o => o.IncludeExceptionDetails = details)).SendAsync("{ sync }");

        Assert.Equal(isMasked, (string)response["errors"]![0]!["message"]! == Masked);
    }

    [Theory]
    [InlineData("{ told }", "told", null)]
    [InlineData("{ toldWithCode }", "told", "TOLD")]
    [InlineData("{ asValue }", "told", "TOLD")]
    public async Task Failure_MeantForTheClient_IsToldInEveryEnvironment(string document, string message, string? code)
    {
        foreach (var environment in new[] { "Development", "Production" })
        {
            var error = (await Shared(environment).SendAsync(document))["errors"]![0]!;

            Assert.Equal(message, (string)error["message"]!);
            Assert.Equal(code, (string?)error["extensions"]?["code"]);
            Assert.Null(error["extensions"]?["stackTrace"]);
        }
    }

    [Fact]
    public async Task Filter_SeesTheExceptionThatTheClientDoesNot()
    {
        var seen = new List<Exception?>();
        var executor = Executor("Production", b => b.AddErrorFilter(error =>
        {
            seen.Add(error.Exception);
            return error;
        }));

        await executor.SendAsync("{ later }");

        Assert.Equal(Secret, Assert.Single(seen)!.Message);
    }

    [Fact]
    public async Task Filter_ThatTranslatesAnException_DecidesWhatIsTold()
    {
        var executor = Executor("Production", b => b.AddErrorFilter(error => error.Exception is InvalidOperationException
            ? error.WithMessage("Try again later.").WithCode("RETRYABLE")
            : error));

        var error = (await executor.SendAsync("{ sync }"))["errors"]![0]!;

        Assert.Equal(("Try again later.", "RETRYABLE"), ((string)error["message"]!, (string)error["extensions"]!["code"]!));
    }

    [Fact]
    public async Task Failure_OfManyItems_IsToldAsOftenAsTheLimitAllows()
    {
        var response = await Shared("Production").SendAsync("{ many { broken } }");

        Assert.Equal(20, response["errors"]!.AsArray().Count);
        Assert.Equal(100, response["data"]!["many"]!.AsArray().Count);
    }

    private static IRequestExecutor Shared(string? environment) => Executors.GetOrAdd(environment ?? "", _ => Executor(environment));

    private static IRequestExecutor Executor(string? environment, Action<IRequestExecutorBuilder>? configure = null) => Server.Create(b =>
    {
        b.AddQueryType<Root>().AddMutationType<Changes>().AddSubscriptionType<Events>();
        b.Services.AddScoped<BrokenService>(_ => throw new InvalidOperationException(Secret));
        if (environment is not null)
        {
            b.Services.AddSingleton<IHostEnvironment>(new Environment(environment));
        }

        configure?.Invoke(b);
    });

    private static string PathOf(JsonNode error) => "/" + string.Join('/', error["path"]!.AsArray().Select(p => p!.ToString()));

    private sealed class Environment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }

    public sealed class BrokenService;

    public sealed class BrokenLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            throw new InvalidOperationException(Secret);
    }

    public sealed class Root
    {
        public static Member GetMember() => new(1);

        public static string? GetSync() => throw new InvalidOperationException(Secret);

        [GraphQLName("later")]
        public static async Task<string?> ReadLater()
        {
            await Task.Yield();
            throw new InvalidOperationException(Secret);
        }

        public static Task<string?> GetTask() => Task.FromException<string?>(new InvalidOperationException(Secret));

        public static string? GetAggregate() =>
            throw new AggregateException(new InvalidOperationException(Secret), new GraphQLException("half of it"));

        public static string? GetCast() => (string)(object)new Member(1);

        public static IEnumerable<int>? GetSequence()
        {
            yield return 1;
            throw new InvalidOperationException(Secret);
        }

        [GraphQLType("[Int!]")]
        [GraphQLName("asyncSequence")]
        public static async IAsyncEnumerable<int> ReadSequence()
        {
            yield return 1;
            await Task.Yield();
            throw new InvalidOperationException(Secret);
        }

        public static Task<string?> GetLoaded(BrokenLoader loader) => loader.LoadAsync(1);

        public static string GetRequired() => throw new InvalidOperationException(Secret);

        public static Member[] GetRows() => [new(0), new(1), new(2)];

        public static IEnumerable<Member> GetMany() => Enumerable.Repeat(new Member(1), 100);

        public static string? GetService(BrokenService service) => service.ToString();

        public static string? GetTold() => throw new GraphQLException("told");

        public static string? GetToldWithCode() => throw new GraphQLException(new GraphQLError("told").WithCode("TOLD"));

        [GraphQLType("String")]
        public static object GetAsValue() => new GraphQLError("told").WithCode("TOLD");
    }

    public sealed record Member(int Number)
    {
        public string? Property => throw new InvalidOperationException(Secret);

        public string? Broken => Number == 1 ? throw new InvalidOperationException(Secret) : "whole";
    }

    public sealed class Changes
    {
        public static string? Sync() => throw new InvalidOperationException(Secret);

        public static async Task<string?> Later()
        {
            await Task.Yield();
            throw new InvalidOperationException(Secret);
        }
    }

    public sealed class Events
    {
        [Subscribe(With = nameof(Open))]
        public static int Opened([EventMessage] int number) => number;

        public static IAsyncEnumerable<int> Open() => throw new InvalidOperationException(Secret);
    }
}
