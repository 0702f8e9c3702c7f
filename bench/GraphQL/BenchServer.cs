using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ScoringPlatform.GraphQL.Data;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Transport;

namespace ScoringPlatform.GraphQL.Bench;

/// <summary>The engine and the bare endpoints in one process, as in production, on a free port of this machine.</summary>
internal static class BenchServer
{
    /// <summary>Serves until the process is told to end. The first line of output is the address.</summary>
    public static async Task RunAsync(string file)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        AddSchema(builder.Services, file);
        await using var app = builder.Build();
        app.MapBare();
        app.MapGraphQL();
        app.MapGet("/allocated", () => GC.GetTotalAllocatedBytes(precise: true));
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());
        await ((IHost)app).WaitForShutdownAsync();
    }

    /// <summary>Registers the database and the engine's schema over it.</summary>
    public static IServiceCollection AddSchema(IServiceCollection services, string file)
    {
        services.AddPooledDbContextFactory<BookContext>(o => o.UseSqlite($"Data Source={file};Mode=ReadOnly"));
        services.AddGraphQLServer().AddType(typeof(BookQueries)).AddProjections().RegisterDbContextFactory<BookContext>();
        return services;
    }
}
