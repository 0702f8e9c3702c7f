using System.Globalization;

namespace ScoringPlatform.Api.Hosting;

/// <summary>
/// Shows what start-up is doing when a step takes more than a second: the step, how far it is (a line whenever the words
/// change), and how long it took. Short steps show nothing.
/// </summary>
public sealed class StartupProgress(TimeProvider time, TextWriter output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Runs a step; <paramref name="work"/> reports where it is with a few words at a time.</summary>
    public async Task<T> RunAsync<T>(string step, Func<IProgress<string>, Task<T>> work)
    {
        var started = time.GetTimestamp();
        var words = new LatestWords();
        var running = work(words);
        string? shown = null;
        while (await Task.WhenAny(running, Task.Delay(Patience, time)) != running)
        {
            var line = words.Text is { } text ? $"  {step}: {text}" : $"  {step} ...";
            if (line != shown)
            {
                await output.WriteLineAsync(line);
                shown = line;
            }
        }

        var result = await running;
        var elapsed = time.GetElapsedTime(started);
        if (elapsed > Patience)
        {
            await output.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"  {step}: done in {elapsed.TotalSeconds:0.0} s"));
        }

        return result;
    }

    public Task RunAsync(string step, Func<IProgress<string>, Task> work) =>
        RunAsync(step, async progress =>
        {
            await work(progress);
            return true;
        });

    /// <summary>Keeps the newest words; reports may come from any thread.</summary>
    private sealed class LatestWords : IProgress<string>
    {
        private volatile string? text;

        public string? Text => text;

        public void Report(string value) => text = value;
    }
}
