using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>A small prepared year over a database of its own: people, nine applications in DRAFT, the cycle of 2025 in ACCEPTING.</summary>
public sealed class ReviewYear : IAsyncDisposable
{
    private readonly TestPlatform _platform;
    private TemporaryFolder? _folder;

    private ReviewYear(TestPlatform platform, ManualTime time) => (_platform, Time) = (platform, time);

    public ManualTime Time { get; }

    public int CycleId { get; private set; }

    /// <summary>By number: the first is 2025-0001.</summary>
    public IReadOnlyList<int> Applications { get; private set; } = [];

    /// <summary>The first 11 are the committee; the last one works at the first employer.</summary>
    public IReadOnlyList<int> Experts { get; private set; } = [];

    public Caller Office { get; } = As("office", Roles.Officer);

    public Caller Authority { get; } = As("authority", Roles.Authority);

    public Caller Analyst { get; } = As("analyst", Roles.Analyst);

    public Caller Auditor { get; } = As("auditor", Roles.Auditor);

    public IServiceProvider Services => _platform.Services;

    /// <summary>Where the platform serves.</summary>
    public Uri Address => _platform.Client.BaseAddress!;

    /// <summary>Where the year's data lies; null for a year over a folder of the test's own.</summary>
    public string? Folder => _folder?.Path;

    /// <summary>A year of its own, at that stage.</summary>
    public static async Task<ReviewYear> StartAsync(YearStage stage = YearStage.Accepting, params string[] settings)
    {
        var folder = await YearTemplates.CopyAsync(stage);
        var year = await OverAsync(folder, stage, settings);
        year._folder = folder;
        return year;
    }

    /// <summary>A year over an existing data folder; null is an empty one.</summary>
    internal static async Task<ReviewYear> OverAsync(TemporaryFolder folder, YearStage? stage, params string[] settings)
    {
        var time = new ManualTime(new DateTimeOffset(2025, 3, 3, 9, 0, 0, TimeSpan.FromHours(8)));
        var platform = await TestPlatform.StartAsync(
            folder, builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time)), ["--Jobs:Enabled", "false", .. settings]);
        var year = new ReviewYear(platform, time);
        if (stage is not null)
        {
            await year.ReadAsync();
            time.SetTo(2025, stage == YearStage.Accepting ? 4 : stage == YearStage.Scoring ? 5 : 6, 25);
        }

        return year;
    }

    public static Caller As(string subject, params string[] roles) => new() { Subject = subject, Roles = roles.ToHashSet() };

    /// <summary>The expert of that place, from 0, signed in.</summary>
    public Caller Expert(int place) => As($"expert-{place}", Roles.Expert) with { ExpertId = Experts[place] };

    /// <summary>The applicant of the application at that place, from 0.</summary>
    public Task<int> ApplicantOfAsync(int place) => WithAsync(db =>
        db.Applications.Where(application => application.Id == Applications[place]).Select(application => application.ApplicantId).SingleAsync());

    /// <summary>The employer of the applicant at that place, from 0.</summary>
    public Task<int?> EmployerOfAsync(int place) => WithAsync(db =>
        db.Applications.Where(application => application.Id == Applications[place]).Select(application => application.Applicant.EmployerId).SingleAsync());

    public ScoringContext CreateContext() => _platform.CreateContext();

    /// <summary>A service of the platform.</summary>
    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Runs work over a fresh context.</summary>
    public async Task<T> WithAsync<T>(Func<ScoringContext, Task<T>> work)
    {
        await using var db = CreateContext();
        return await work(db);
    }

    /// <summary>Sends a document as the caller, through the engine; the answer as JSON.</summary>
    public async Task<string> SendAsync(Caller caller, string document, object? variables = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var user = Principal(caller);
        Enter(scope, user);
        // On no synchronization context, as in a server: the test runner's would take up what waits for a batch one by one, and
        // what they load next would go out in several batches.
        return await Task.Run(() => SchemaClient.SendAsync(scope.ServiceProvider, user, document, Variables(variables)));
    }

    /// <summary>Subscribes as the caller with one of <c>samples/operations</c>.</summary>
    internal async Task<SubscriptionReader> SubscribeSampleAsync(Caller caller, string name, object? variables = null)
    {
        var scope = Services.CreateAsyncScope();
        var user = Principal(caller);
        Enter(scope, user);
        var answers = await SchemaClient.SubscribeAsync(scope.ServiceProvider, user, SampleOperations.Read(name), Variables(variables));
        return new SubscriptionReader(scope, answers, () => Enter(scope, Principal(caller)));
    }

    /// <summary>Subscribes as the caller with one of <c>samples/operations</c> and expects to be refused; the answer as JSON.</summary>
    internal Task<string> SendSubscriptionAsync(Caller caller, string name, object? variables = null) =>
        SendSampleAsync(caller, name, variables);

    /// <summary>Sends one of <c>samples/operations</c> as the caller; the answer as JSON.</summary>
    public Task<string> SendSampleAsync(Caller caller, string name, object? variables = null) =>
        SendAsync(caller, SampleOperations.Read(name), variables);

    public async ValueTask DisposeAsync()
    {
        await _platform.DisposeAsync();
        _folder?.Dispose();
    }

    /// <summary>Makes the scope one of a request by the user, for what runs from here on.</summary>
    private static void Enter(AsyncServiceScope scope, ClaimsPrincipal user) =>
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext =
            new DefaultHttpContext { User = user, RequestServices = scope.ServiceProvider };

    private static ClaimsPrincipal Principal(Caller caller)
    {
        if (!caller.IsAuthenticated)
        {
            return new ClaimsPrincipal(new ClaimsIdentity());
        }

        var claims = new List<Claim> { new(PlatformClaims.Subject, caller.Subject) };
        claims.AddRange(caller.Roles.Select(role => new Claim(PlatformClaims.Role, role)));
        Add(PlatformClaims.Expert, caller.ExpertId);
        Add(PlatformClaims.Applicant, caller.ApplicantId);
        Add(PlatformClaims.Employer, caller.EmployerId);
        return new ClaimsPrincipal(new ClaimsIdentity(claims, "test", PlatformClaims.Subject, PlatformClaims.Role));

        void Add(string type, int? value)
        {
            if (value is { } number)
            {
                claims.Add(new Claim(type, number.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    private static Dictionary<string, object?>? Variables(object? variables) => variables is null
        ? null
        : JsonSerializer.SerializeToElement(variables).EnumerateObject().ToDictionary(entry => entry.Name, entry => (object?)entry.Value);

    /// <summary>Fills an empty database.</summary>
    internal async Task PrepareAsync()
    {
        await Get<StandardLoader>().LoadShippedAsync(default);
        await using var db = CreateContext();
        var people = await YearPeople.StoreAsync(db);
        Experts = [.. people.Experts.Select(expert => expert.Id)];
        var draft = new CycleDraft
        {
            Year = 2025,
            Name = "2025年度示例评审",
            StandardCode = await db.Standards.Select(standard => standard.Code).FirstAsync(),
            CutoffDate = new DateOnly(2024, 12, 31),
            SubmissionDeadline = new DateOnly(2025, 4, 30),
            Parameters = new CycleParameters { KeyCustody = KeyCustody.Platform },
            Committee = [.. Experts.Take(11).Select(id => new Seat(id, id == Experts[0] ? CommitteeRole.Chair : CommitteeRole.Member))],
        };
        var cycles = Get<CycleService>();
        CycleId = (await cycles.CreateAsync(db, draft, Office, default)).Id;
        await cycles.AdvanceAsync(db, CycleId, CycleState.Accepting, Office, default);
        Applications = [.. (await YearDossiers.StoreAsync(db, CycleId, people)).Select(application => application.Id)];
    }

    private async Task ReadAsync()
    {
        await using var db = CreateContext();
        CycleId = await db.ReviewCycles.Select(cycle => cycle.Id).SingleAsync();
        Applications = await db.Applications.OrderBy(application => application.Number).Select(application => application.Id).ToListAsync();
        Experts = await db.Experts.OrderBy(expert => expert.Code).Select(expert => expert.Id).ToListAsync();
    }
}
