using System.Globalization;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Makes sure that the data folder is there and can be written before anything is opened in it.</summary>
internal static class DataFolder
{
    /// <exception cref="StartupException">The folder cannot be made or written.</exception>
    public static void EnsureWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".writable-{Environment.ProcessId}"));
            using var file = new FileStream(
                probe, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            file.WriteByte(0);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"The data folder {folder} cannot be written (setting Storage:Folder).", denied);
        }
    }
}
