using System.Diagnostics;
using System.Text;

namespace ScoringPlatform.Api.Tests.Hosting;

/// <summary>The built program as a process of its own, as an operator runs it; ended by its id when the test is over.</summary>
internal sealed class ApiProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder errors = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ApiProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Take(output, line.Data);
        process.ErrorDataReceived += (_, line) => Take(errors, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
    }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    public string Output => Read(output);

    public string Errors => Read(errors);

    /// <summary>The program's file, which <c>dotnet</c> runs.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "ScoringPlatform.Api.dll");

    public static ApiProcess Start(params string[] arguments) => Start([], new Dictionary<string, string?>(), arguments);

    /// <param name="through">A program that starts it, with arguments of its own; none starts it directly.</param>
    /// <param name="environment">Variables that it gets besides.</param>
    /// <param name="arguments">Command and settings.</param>
    public static ApiProcess Start(IReadOnlyList<string> through, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        string[] line = [.. through, "dotnet", Program, .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new ApiProcess(start);
    }

    /// <summary>Waits until it says that it serves, and gives the address.</summary>
    public async Task<Uri> ServingAsync()
    {
        await Task.WhenAny(ready.Task, process.WaitForExitAsync()).WaitAsync(Patience);
        var line = Output.Split('\n').FirstOrDefault(text => text.StartsWith("ScoringPlatform serves ", StringComparison.Ordinal));
        return line is null
            ? throw new InvalidOperationException($"It does not serve: {Output}{Errors}")
            : new Uri(line.Split(' ')[2]);
    }

    /// <summary>Waits for its end and gives the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(Patience);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private void Take(StringBuilder into, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (into)
        {
            into.Append(line).Append('\n');
        }

        if (line.StartsWith("Try:", StringComparison.Ordinal) || line.StartsWith("  Schema ", StringComparison.Ordinal))
        {
            ready.TrySetResult();
        }
    }

    private static string Read(StringBuilder from)
    {
        lock (from)
        {
            return from.ToString();
        }
    }
}
